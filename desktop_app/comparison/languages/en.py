"""English."""

from __future__ import annotations

from desktop_app.comparison.languages.terms import OrdinalWords, Terms, compounds, numbered, plurals

_UNITS = numbered("first second third fourth fifth sixth seventh eighth ninth")
_TEENS = numbered(
    "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth", 10
)
_TENS = numbered("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", 20, 10)

_TO_NINE = numbered("two three four five six seven eight nine", 2)
_TO_NINETEEN = numbered("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 10)
_WHOLE_TENS = numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10)
_CARDINALS = {
    **_TO_NINE,
    **_TO_NINETEEN,
    **_WHOLE_TENS,
    **compounds(_WHOLE_TENS, "-", {"one": 1, **_TO_NINE}),
}

TERMS = Terms(
    connectives=("also", "again", "once again", "once more", "moreover", "furthermore", "in addition"),
    opening_connectives=("further", "likewise"),
    list_words=("on", "of", "and", "dated", "resolution"),
    conjunctions=("and", "or", "nor"),
    paragraph_nouns=("paragraph",),
    numbered_nouns=(
        "paragraph",
        "para.",
        "paras.",
        "annex",
        "appendix",
        "article",
        "section",
        "chapter",
        "item",
        "part",
        "rule",
        "regulation",
        "principle",
        "goal",
        "target",
        "table",
        "figure",
        "page",
        "volume",
        "vol.",
        "number",
        "no.",
        "nos.",
        "round",
        "phase",
        "session",
        "meeting",
        "resolution",
        "decision",
        "document",
        "supplement",
        "committee",
        "programme",
        "component",
        "subprogramme",
        "category",
    ),
    own_references=("above", "below", "of the present resolution"),
    deadlines=(
        "by",
        "by early",
        "by late",
        "by the beginning of",
        "by the end of",
        "by the year",
        "until",
        "until the end of",
        "up to",
        "through",
        "before",
        "before the end of",
        "prior to",
        "no later than",
        "no later than the end of",
        "not later than",
        "not later than the end of",
        "at the latest by",
        "at the latest in",
        "at the latest on",
        "expire on",
        "expires on",
    ),
    range_words=("to", "and", "through", "until"),
    singulars=plurals("resolutions:resolution decisions:decision sessions:session reports:report meetings:meeting"),
    session_nouns=("session", "meeting"),
    occasion_nouns=(
        "time",
        "cycle",
        "round",
        "anniversary",
        "annual",
        "consecutive",
        "summit",
        "congress",
        "conference",
        "forum",
        "segment",
        "edition",
        "commemoration",
        "report",
        "fair",
    ),
    ordinals=OrdinalWords(
        first=_WHOLE_TENS,
        joint="-",
        second=_UNITS,
        alone={**_UNITS, **_TEENS, **_TENS},
        digits_after=("st", "nd", "rd", "th"),
    ),
    cardinals=_CARDINALS,
    every=(
        "every",
        "each",
    ),
    organs=(
        "council",
        "commission",
        "conference",
        "committee",
        "forum",
        "board",
        "environment assembly",
        "meeting of the parties",
    ),
    own_organ=(
        "its",
        "their",
        "general assembly",
    ),
    lookbacks=("past {} years", "last {} years"),
    scales=("million", "billion", "trillion", "thousand", "hundred"),
    elapsed=("{} years after", "{} years since", "{} years ago", "{} years later", "{} years have"),
    qualifiers=(
        "as appropriate|where appropriate|when appropriate|if appropriate|whenever appropriate|wherever appropriate",
        "as applicable|where applicable|when applicable|if applicable|as relevant|where relevant|when relevant|"
        "if relevant",
        "where necessary|as necessary|if necessary|when necessary|wherever necessary|as needed|where needed|"
        "if needed|when needed|as required|where required|if required|when required",
        "where possible|wherever possible|when possible|whenever possible|if possible|as far as possible|"
        "to the extent possible|as far as practicable|where feasible|when feasible|wherever feasible|"
        "whenever feasible|to the extent feasible",
        "to the fullest extent possible|to the greatest extent possible|to the maximum extent possible|"
        "to the largest extent possible|to the fullest extent practicable|to the greatest extent practicable|"
        "to the greatest extent feasible",
        "as soon as possible|as early as possible|as soon as practicable|at the earliest possible date|"
        "at the earliest possible time|at the earliest time possible|at the earliest opportunity|"
        "at the earliest possible opportunity|as quickly as possible|as rapidly as possible|"
        "as expeditiously as possible|as promptly as possible",
        "upon request|on request|upon their request|at their request|on their request|at its request|"
        "upon its request|if requested|if so requested|when requested|where requested",
        "within existing resources|from within existing resources|within the existing resources|"
        "within their existing resources|within its existing resources|within overall existing resources",
        "within available resources|within the available resources",
        "subject to the availability of resources",
        "subject to the availability of extrabudgetary resources",
        "within its mandate|within its mandates|within their mandates|within their mandate|"
        "within their respective mandates|within existing mandates|within its existing mandate|"
        "within their existing mandates|within the existing mandate|within his mandate|within her mandate|"
        "within their respective existing mandates",
        "on a voluntary basis|voluntarily",
        "on mutually agreed terms|on mutually agreed terms and conditions",
        "in accordance with national legislation|in accordance with their national legislation|"
        "consistent with national legislation|in line with national legislation|in accordance with national laws|"
        "in accordance with their national laws|in accordance with national law|"
        "in accordance with their national law|in accordance with its national legislation|"
        "in accordance with domestic law|in accordance with their domestic law|consistent with domestic law|"
        "in accordance with domestic legislation|in accordance with their domestic legislation|"
        "in line with domestic law|in accordance with domestic laws|in accordance with their domestic laws",
        "subject to national legislation",
        "in accordance with national circumstances",
        "taking into account national circumstances",
        "in accordance with international law|consistent with international law|"
        "in conformity with international law|in line with international law|"
        "in accordance with applicable international law",
        "without prejudice to",
        "on a priority basis|as a matter of priority|as a priority|as a matter of high priority",
        "without delay|without further delay|without undue delay",
        "immediately|with immediate effect",
        "urgently|on an urgent basis|as a matter of urgency",
        "progressively",
    ),
    decisions=(
        "decides",
        "resolves",
        "authorizes",
        "appropriates",
        "approves",
        "establishes",
        "proclaims",
        "declares",
        "designates",
        "endorses",
        "adopts",
        "accepts",
        "determines",
        "reiterates decision",
    ),
    mandates=(
        "mandate",
        "terms of reference",
        "within existing",
        "extrabudgetary",
        "resources",
        "voluntary contribution",
    ),
    bodies=(
        "secretary-general",
        "president of the general assembly",
        "council",
        "commission",
        "committee",
        "conference",
        "office",
        "fund",
        "programme",
        "board",
        "rapporteur",
        "group of experts",
        "working group",
        "high commissioner",
        "mechanism",
        "secretariat",
        "envoy",
    ),
    negations=("not", "no", "nor", "neither", "never", "without", "unless", "except", "non", "cannot"),
    targets=("target", "goal", "indicator"),
    modals=("shall", "must", "should", "may", "might", "could", "can", "will", "would"),
    verbs="""
        considers < acknowledges < recognizes
        takes note, notes < takes note with appreciation, notes with appreciation, takes note with interest, notes with
            interest, notes with satisfaction, expresses its satisfaction, expresses appreciation, expresses its
            appreciation < welcomes, commends, applauds
        takes note, notes < welcomes < endorses < adopts
        notes, takes note < notes with concern, takes note with concern, concerned, is concerned, expresses concern,
            expresses its concern < notes with deep concern, notes with great concern, expresses deep concern,
            expresses its deep concern < notes with grave concern, expresses grave concern, expresses its grave
            concern, alarmed, expresses serious concern, expresses its serious concern < deplores < condemns
        invites, reiterates its invitation < encourages, recommends, reiterates its encouragement < calls upon, calls
            on, calls for, appeals, reiterates its call, reiterates its calls, renews its call, reiterates its appeal <
            urges < requests, reiterates its request < demands, reiterates its demand
        affirms < reaffirms, reiterates
        past: recalls, bears in mind, recalls with appreciation
        happened: takes note, notes, welcomes, acknowledges, recognizes, commends, applauds, takes note with
            appreciation, notes with appreciation, notes with satisfaction, takes note with interest, notes with
            interest, expresses appreciation, expresses its appreciation, expresses its gratitude, congratulates, pays
            tribute, affirms, reaffirms, approves, endorses, has considered, notes with concern, expresses concern,
            expresses its concern
        known: underlines, underscores, stresses, emphasizes, decides, reiterates its decision, reminds, believes,
            appropriates, appreciates, honours, re-emphasizes, draws attention, calls attention, takes into
            consideration, remains concerned, raises awareness, expresses conviction, regrets, supports, trusts, looks
            forward, congratulates, declares, proclaims, determines, authorizes, approves, accepts, agrees, concurs,
            designates, establishes, resolves, highlights, reiterates its concern, expresses its gratitude, expresses
            support, expresses its support, pays tribute, mindful, aware, conscious, convinced, determined, desirous,
            guided, inspired, has considered, has examined, takes into account, commits, pledges, promotes, expects,
            expresses its intention, cautions, rejects, dismayed, cognizant, recommits, renews, shocked, understands
        aside: in this regard, in that regard, in this context, in that connection, in this connection
        degree: strongly, deeply, gravely, seriously, profoundly, firmly, once more
        forms: =its, welcomes=welcoming, notes=noting, takes=taking, acknowledges=acknowledging, recalls=recalling,
            recognizes=recognizing, recognises=recognising, underlines=underlining, underscores=underscoring,
            stresses=stressing, emphasizes=emphasizing, emphasises=emphasising, expresses=expressing,
            commends=commending, applauds=applauding, endorses=endorsing, adopts=adopting, deplores=deploring,
            condemns=condemning, invites=inviting, encourages=encouraging, recommends=recommending, calls=calling,
            appeals=appealing, urges=urging, requests=requesting, demands=demanding, affirms=affirming,
            reaffirms=reaffirming, reiterates=reiterating, decides=deciding, bears=bearing, regrets=regretting,
            supports=supporting, trusts=trusting, looks=looking, congratulates=congratulating, declares=declaring,
            proclaims=proclaiming, determines=determining, highlights=highlighting, pays=paying, has=having,
            considers=considering, is=being, approves=approving, accepts=accepting, rejects=rejecting,
            commits=committing, resolves=resolving, expects=expecting, agrees=agreeing, reminds=reminding,
            believes=believing, appreciates=appreciating, honours=honouring, re-emphasizes=re-emphasizing,
            draws=drawing, remains=remaining
    """,
)
