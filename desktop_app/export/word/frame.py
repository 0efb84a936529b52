"""What goes around the body of a Word file: styles, language, settings, header and foot, properties."""

from __future__ import annotations

from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.shared import Pt, RGBColor

from desktop_app.comparison.model import Comparison
from desktop_app.export import phrases
from desktop_app.export.labels import labels_in
from desktop_app.export.options import ExportOptions
from desktop_app.export.word.markup import Element, element, tag
from desktop_app.export.word.notes import SEPARATORS
from desktop_app.resolution.language import Language, language_of
from desktop_app.resolution.model import Resolution
from desktop_app.text.isolates import embedded

FONT, CHINESE_FONT = "Times New Roman", "SimSun"
BLACK = RGBColor(0, 0, 0)
# Parts of python-docx's template that say nothing of this document: a picture of an empty page, a copy of the styles.
FOREIGN = (
    RELATIONSHIP_TYPE.THUMBNAIL,
    "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects",
)


def set_up(document: Any, comparison: Comparison, options: ExportOptions, header: str, tracking: bool) -> None:
    """Make an empty document ready for a comparison; with ``tracking``, what is typed into it is tracked too."""
    set_up_for(document, comparison.new, options, header, tracking=tracking)


def set_up_for(document: Any, newest: Resolution, options: ExportOptions, header: str, *, tracking: bool) -> None:
    """Make an empty document ready for a text in the language of this version."""
    _set_styles(document.styles)
    _set_language(document.styles.element, language_of(newest))
    _set_settings(document.settings.element, tracking)
    section = document.sections[0]
    _set_header(section.header.paragraphs[0], header, labels_in(options.language).right_to_left)
    _number_pages(section.footer.paragraphs[0])
    if language_of(newest).right_to_left:
        section._sectPr.find(tag("docGrid")).addprevious(element("bidi"))
    set_properties(document, phrases.name_of(newest), options)
    document.core_properties.language = newest.metadata.language or ""


def set_properties(document: Any, title: str, options: ExportOptions) -> None:
    """Say whose file it is, what it is called and of when; nothing that was the template's own stays."""
    properties = document.core_properties
    properties.author = properties.last_modified_by = options.author[:255]
    properties.title, properties.comments = title[:255], ""
    properties.created = properties.modified = options.moment.replace(tzinfo=None)
    for rels in (document.part.package.rels, document.part.rels):
        for key in [key for key, relationship in rels.items() if relationship.reltype in FOREIGN]:
            del rels[key]


def _set_styles(styles: Any) -> None:
    normal = styles["Normal"]
    for name in ("Chapeau", "Closing", "Footnote Text"):
        styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = normal
    styles.add_style("Footnote Reference", WD_STYLE_TYPE.CHARACTER).font.superscript = True
    for name, size in (("Normal", 11), ("Heading 1", 14), ("Heading 2", 12)):
        _set_font(styles[name], size)
    for name in ("Heading 1", "Heading 2"):
        styles[name].font.color.rgb = BLACK
    normal.paragraph_format.space_after = Pt(6)
    styles["Footnote Text"].font.size = Pt(9)
    styles["Footnote Text"].paragraph_format.space_after = Pt(2)


def _set_font(style: Any, size: int) -> None:
    """One face for the scripts that it has letters of; the template's theme faces would go before it."""
    style.font.name, style.font.size = FONT, Pt(size)
    fonts = style.element.rPr.rFonts
    for name in [name for name in fonts.attrib if name.endswith("Theme")]:
        del fonts.attrib[name]
    fonts.set(tag("cs"), FONT)
    fonts.set(tag("eastAsia"), CHINESE_FONT)
    complex_size = style.element.rPr.find(tag("szCs"))
    if complex_size is not None:
        complex_size.set(tag("val"), str(2 * size))


def _set_language(styles: Element, language: Language) -> None:
    """The language of all text, by which Word checks the spelling; where it is unknown, the template's stays."""
    for languages in styles.iter(tag("lang")):
        if language.locale:
            languages.set(tag(language.script.word_attribute), language.locale)


def _set_settings(settings: Element, tracking: bool) -> None:
    """In the order that the schema demands (ECMA-376, part 1, 17.15.1.78)."""
    if tracking:
        settings.find(tag("defaultTabStop")).addprevious(element("trackRevisions"))  # type: ignore[union-attr]  # the template has it
    separators = [element("footnote", id=str(number)) for number in SEPARATORS.values()]
    settings.find(tag("compat")).addprevious(element("footnotePr", *separators))  # type: ignore[union-attr]  # the template has it


def _set_header(paragraph: Any, text: str, right_to_left: bool) -> None:
    """The head of each page, which speaks the language of the window."""
    paragraph.text = embedded(text, right_to_left=right_to_left)
    if right_to_left:
        paragraph._p.get_or_add_pPr().append(element("bidi"))
        for words in paragraph.runs:
            words.font.rtl = True


def _number_pages(paragraph: Any) -> None:
    """The page and how many there are, as Word counts them."""
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph._p.append(element("fldSimple", instr=" PAGE "))
    paragraph.add_run(" / ")
    paragraph._p.append(element("fldSimple", instr=" NUMPAGES "))
