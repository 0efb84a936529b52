"""Chinese."""

from __future__ import annotations

from desktop_app.comparison.languages.terms import OrdinalWords, Terms, numbered

_UNITS = numbered("一 二 三 四 五 六 七 八 九")
_TENS = numbered("十 二十 三十 四十 五十 六十 七十 八十 九十", 10, 10)

TERMS = Terms(
    connectives=("再次", "再度", "此外"),
    opening_connectives=("又", "还", "也", "并", "再", "进一步", "同时"),
    list_words=("号", "第", "和", "及", "以及", "与", "的", "届", "决", "议"),
    conjunctions=("和", "及", "以及", "或", "并", "并且", "与", "关于", "包括"),
    paragraph_nouns=("段",),
    own_references=("上文", "下文", "本决议"),
    deadlines=(
        "到",
        "至",
        "直至",
        "不迟于",
        "不晚于",
        "至迟于",
        "至迟在",
        "最迟于",
        "最迟在",
    ),
    range_words=("至", "到", "和"),
    singulars={},
    session_nouns=("会议", "届会"),
    ordinals=OrdinalWords(
        first={f"第{word}": value for word, value in _TENS.items()},
        joint="",
        second=_UNITS,
        alone={f"第{word}": value for word, value in {**_UNITS, **_TENS}.items()},
        digits_before="第",
    ),
    elapsed=("{}年后", "{}年以后", "{}年前", "{}年来"),
    qualifiers=(
        "酌情|视情况|在适当情况下|在适当时|适当时",
        "必要时|在必要时|如有必要",
        "在可能的情况下|尽可能",
        "尽快",
        "应请求|根据请求|应要求",
        "在现有资源范围内|利用现有资源",
        "在资源允许的情况下",
        "在其任务范围内|在各自任务范围内",
        "在自愿基础上",
        "按照共同商定的条件",
        "根据国家立法|根据本国立法",
        "依照国内法|根据国内法|按照国内法",
        "根据国际法|依照国际法",
        "考虑到本国国情",
        "在不影响",
        "优先",
        "毫不拖延",
        "立即",
        "紧急",
        "逐步",
    ),
    modals=("必须", "应当", "应", "可以", "可", "须"),
    verbs="""
        表示注意到 < 注意到 < 认识到, 确认, 承认 < 强调, 强调指出, 着重指出, 特别指出, 重点指出
        表示注意到, 注意到 < 赞赏地注意到, 表示赞赏地注意到, 满意地注意到, 表示赞赏, 感谢, 表示感谢
            < 欢迎, 赞扬, 祝贺
        注意到 < 欢迎 < 赞同, 认可, 核可 < 通过
        注意到 < 关切地注意到, 关切, 表示关切 < 深为关切, 表示深为关切, 表示深切关切
            < 严重关切, 表示严重关切, 震惊 < 遗憾, 痛惜 < 谴责
        邀请 < 鼓励, 建议 < 促请, 呼吁 < 敦促 < 请 < 要求
        申明 < 重申
        请 < 决定
        past: 回顾, 铭记
        known: 支持, 期待, 宣布, 授权, 接受, 同意, 意识到, 深信, 考虑到, 审议了, 遵循, 决心, 指出, 认为, 表示支持
        degree: 大力, 强烈, 坚决, 深切
    """,
)
