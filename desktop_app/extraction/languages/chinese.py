"""Chinese. Its numerals are read by ``ordinals.han_number``, its dates by ``dates``."""

from desktop_app.extraction.languages.language import LanguageWords

CHINESE = LanguageWords(
    code="zh",
    months=(),
    ordinals={},
    session=("届会议", "届特别会议", "届会"),
    agenda=r"^(?:临时)?议程项目 ?(\d.*)$",
    adopted=r".*(?:大会决议|大会决定|通过|通过的决议|通过的决定)$",
    draft=r"(?:决议|决定)草案",
    meeting=r"第 ?(\d+|[一二三四五六七八九十百千零〇]+) ?次(?:全体)?会议",
    opening=(
        r"(?:又|还|大力|再次|再度|并|也|进一步|重点|特别|着重|强烈|深为|深感|深切|深表|严重|充分|坚决|热烈|郑重|"
        r"(?:赞赏|关切|满意|遗憾|欣慰|感兴趣|欢迎)地|表示(?:深为|严重|深切|强烈)?)*"
        r"(?:回顾|忆及|重申|注意到|欢迎|欣见|强调指出|强调|指出|确认|认识到|意识到|考虑到|铭记|念及|深信|确信|"
        r"关切|震惊|遗憾|谴责|痛惜|鼓励|敦促|促请|呼吁|吁请|邀请|要求|请|决定|建议|赞扬|赞赏|感谢|支持|赞同|"
        r"认可|核可|核准|通过|宣布|申明|审议了|遵循|承认|授权|提醒|期待|满意|希望|决心|承诺|断定|坚信|再申)"
    ),
)
