"""Chinese radicals that stand for the characters which look the same.

Some producers name a glyph by the first of several codes that share it, and so write "⼤⽉" where "大月" was meant. No
running text means the radical, which is a heading of dictionaries.
"""

from __future__ import annotations

import unicodedata

_FIRST, _LAST = 0x2F00, 0x2FD5
# Unicode says so of few in the supplement, and names the traditional form of "户"; fonts draw all of these alike.
_DRAWN_ALIKE = (
    "⼾户⺁厂⺄乙⺎兀⺏尣⺐尢⺒巳⺓幺⺕彐⺛旡⺞歺⺟母⺠民⻃覀⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤"
    "⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟"
)

FURTHER_RADICALS = dict(zip(_DRAWN_ALIKE[::2], _DRAWN_ALIKE[1::2], strict=True))
"""The radicals of which normalization does not say so, each with its character."""
CHARACTERS = str.maketrans(
    {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(_FIRST, _LAST + 1)} | FURTHER_RADICALS
)
"""The characters of all radicals, to translate a text by."""
