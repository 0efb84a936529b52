"""Chinese. Its numerals are read by ``ordinals.han_number``, its dates by ``dates``."""

from desktop_app.extraction.languages.language import Language

CHINESE = Language(
    code="zh",
    months=(),
    ordinals={},
    session=("届会议", "届特别会议", "届会"),
    agenda=r"^(?:临时)?议程项目 ?(\d.*)$",
    adopted=r".*(?:大会决议|大会决定|通过|通过的决议|通过的决定)$",
    draft=r"(?:决议|决定)草案",
    meeting=r"第 ?(\d+|[一二三四五六七八九十百千零〇]+) ?次(?:全体)?会议",
)
