<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Resolute</source>
        <translation>حول Resolute</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>التراخيص…</translation>
    </message>
    <message>
        <source>Reads United Nations resolutions and shows what changed between two versions.</source>
        <translation>يقرأ قرارات الأمم المتحدة ويبين ما تغير بين صيغتين.</translation>
    </message>
    <message>
        <source>Free software under the GNU Affero General Public License, version 3 or later.</source>
        <translation>برنامج حر بموجب رخصة GNU Affero العمومية العامة، الإصدار 3 أو ما بعده.</translation>
    </message>
    <message>
        <source>Its complete source is published with each release, beside the installers.</source>
        <translation>تُنشر شيفرته المصدرية كاملة مع كل إصدار إلى جانب برامج التثبيت.</translation>
    </message>
    <message>
        <source>Built on {0}, {1}, diff-match-patch and RapidFuzz.</source>
        <translation>مبني على {0} و{1} وdiff-match-patch وRapidFuzz.</translation>
    </message>
    <message>
        <source>It never uses the network. It is not a product of the United Nations.</source>
        <translation>لا يستخدم الشبكة أبدا. وليس من منتجات الأمم المتحدة.</translation>
    </message>
    <message>
        <source>Documents are read by processes that can open no file, no connection and no other program.</source>
        <translation>تُقرأ الوثائق في عمليات لا تستطيع فتح أي ملف أو اتصال أو برنامج آخر.</translation>
    </message>
    <message>
        <source>Documents are read by processes of their own, which this system does not keep from: {0}.</source>
        <translation>تُقرأ الوثائق في عمليات منفصلة لا يمنعها هذا النظام من: {0}.</translation>
    </message>
    <message>
        <source>reading files</source>
        <translation>قراءة الملفات</translation>
    </message>
    <message>
        <source>writing files</source>
        <translation>كتابة الملفات</translation>
    </message>
    <message>
        <source>using the network</source>
        <translation>استخدام الشبكة</translation>
    </message>
    <message>
        <source>starting programs</source>
        <translation>تشغيل البرامج</translation>
    </message>
    <message>
        <source>ending other programs</source>
        <translation>إنهاء برامج أخرى</translation>
    </message>
    <message>
        <source>{0}, commit {1}</source>
        <translation>{0}، الإيداع {1}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Compare two files…</source>
        <translation>مقارنة ملفين…</translation>
    </message>
    <message>
        <source>Compare this with…</source>
        <translation>مقارنة هذا النص مع…</translation>
    </message>
    <message>
        <source>Add a version…</source>
        <translation>إضافة صيغة…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>فتح المثال</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>معاينة الطباعة…</translation>
    </message>
    <message>
        <source>Print the list of changes…</source>
        <translation>طباعة قائمة التغييرات…</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>إغلاق اللسان</translation>
    </message>
    <message>
        <source>Close other tabs</source>
        <translation>إغلاق الألسنة الأخرى</translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <translation>إعادة فتح اللسان المغلق</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Edit the table of verbs</source>
        <translation>تحرير جدول الأفعال</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>نسخ مع الإحالة</translation>
    </message>
    <message>
        <source>Undo note, tick or link</source>
        <translation>تراجع عن الملاحظة أو العلامة أو الرابط</translation>
    </message>
    <message>
        <source>Redo note, tick or link</source>
        <translation>إعادة الملاحظة أو العلامة أو الرابط</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Flag: object</source>
        <translation>علامة: اعتراض</translation>
    </message>
    <message>
        <source>Flag: support</source>
        <translation>علامة: تأييد</translation>
    </message>
    <message>
        <source>Flag: ask</source>
        <translation>علامة: سؤال</translation>
    </message>
    <message>
        <source>Keep note for the new version</source>
        <translation>احفظ الملاحظة للصيغة الجديدة</translation>
    </message>
    <message>
        <source>All my notes…</source>
        <translation>كل ملاحظاتي…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>ملاءمة الصفحة</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>الحجم الفعلي</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>صفحتان جنبا إلى جنب</translation>
    </message>
    <message>
        <source>Pages as printed</source>
        <translation>الصفحات كما طُبعت</translation>
    </message>
    <message>
        <source>Dimmed pages</source>
        <translation>صفحات معتمة</translation>
    </message>
    <message>
        <source>Inverted pages</source>
        <translation>صفحات معكوسة الألوان</translation>
    </message>
    <message>
        <source>First lines only</source>
        <translation>الأسطر الأولى فقط</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>طي الكل</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>فتح الكل</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>System colours</source>
        <translation>ألوان النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عال، فاتح</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عال، داكن</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>الانتقال إلى صفحة</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>الفقرة التالية</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>الفقرة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Back from a footnote</source>
        <translation>العودة من الحاشية</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>اللسان التالي</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>اللسان السابق</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>صفحة البدء</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>النص بالتعديلات</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>موجز</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>Mark change as read</source>
        <translation>وسم التغيير كمقروء</translation>
    </message>
    <message>
        <source>Read, and on to the next unread</source>
        <translation>قُرئ، وإلى التالي غير المقروء</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>غير المقروء فقط</translation>
    </message>
    <message>
        <source>See on the page</source>
        <translation>العرض على الصفحة</translation>
    </message>
    <message>
        <source>List of changes</source>
        <translation>قائمة التغييرات</translation>
    </message>
    <message>
        <source>Show identical ones</source>
        <translation>إظهار الفقرات المتطابقة</translation>
    </message>
    <message>
        <source>Swap old and new</source>
        <translation>المبادلة بين القديمة والجديدة</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>ربط بـ…</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>فك الربط</translation>
    </message>
    <message>
        <source>Not a move</source>
        <translation>ليس نقلاً</translation>
    </message>
    <message>
        <source>Scroll pages together</source>
        <translation>تمرير الصفحات معا</translation>
    </message>
    <message>
        <source>Tie pages at these places</source>
        <translation>ربط الصفحتين عند هذين الموضعين</translation>
    </message>
    <message>
        <source>Read the old version</source>
        <translation>قراءة الصيغة القديمة</translation>
    </message>
    <message>
        <source>Read the new version</source>
        <translation>قراءة الصيغة الجديدة</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>Newest text</source>
        <translation>أحدث نص</translation>
    </message>
    <message>
        <source>History step by step</source>
        <translation>التاريخ خطوة خطوة</translation>
    </message>
    <message>
        <source>Compare here</source>
        <translation>المقارنة هنا</translation>
    </message>
    <message>
        <source>Read this version</source>
        <translation>قراءة هذه الصيغة</translation>
    </message>
    <message>
        <source>This version is the base</source>
        <translation>هذه الصيغة هي الأساس</translation>
    </message>
    <message>
        <source>This version is the draft</source>
        <translation>هذه الصيغة هي المشروع</translation>
    </message>
    <message>
        <source>This version is what was adopted</source>
        <translation>هذه الصيغة هي ما اتُّخذ قراراً</translation>
    </message>
    <message>
        <source>No roles, a plain series</source>
        <translation>بلا أدوار، سلسلة عادية</translation>
    </message>
    <message>
        <source>Export against…</source>
        <translation>تصدير بالمقارنة مع…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>Find agreed language</source>
        <translation>البحث عن الصياغة المتفق عليها</translation>
    </message>
    <message>
        <source>Open what is cited here…</source>
        <translation>فتح ما يُستشهد به هنا…</translation>
    </message>
    <message>
        <source>Show the series</source>
        <translation>إظهار السلسلة</translation>
    </message>
    <message>
        <source>Compare with the version before</source>
        <translation>مقارنة بالصيغة السابقة</translation>
    </message>
    <message>
        <source>Requests and citations</source>
        <translation>الطلبات والاستشهادات</translation>
    </message>
    <message>
        <source>Add a folder to the library…</source>
        <translation>إضافة مجلد إلى المكتبة…</translation>
    </message>
    <message>
        <source>Look for new and changed files</source>
        <translation>البحث عن الملفات الجديدة والمتغيرة</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>البحث عن إجراء…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>معاني العلامات</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>What is read, and what is not</source>
        <translation>ما يُقرأ وما لا يُقرأ</translation>
    </message>
    <message>
        <source>The data it keeps, and where</source>
        <translation>البيانات المحفوظة ومكانها</translation>
    </message>
    <message>
        <source>Open the folder of reports</source>
        <translation>فتح مجلد التقارير</translation>
    </message>
    <message>
        <source>About Resolute</source>
        <translation>حول Resolute</translation>
    </message>
</context>
<context>
    <name>AllNotes</name>
    <message>
        <source>All my notes</source>
        <translation>كل ملاحظاتي</translation>
    </message>
    <message>
        <source>There are no notes yet: M writes one on a paragraph.</source>
        <translation>لا ملاحظات بعد: المفتاح M يكتب ملاحظة على فقرة.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
</context>
<context>
    <name>BriefPane</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save as a Word document or web page</source>
        <translation>احفظ كمستند Word أو صفحة ويب</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Flag a paragraph with M, or show all that is to read.</source>
        <translation>علّم فقرة بالمفتاح M، أو اعرض كل ما يلزم قراءته.</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>موجز</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>CameAbout</name>
    <message>
        <source>How this language came about</source>
        <translation>كيف نشأت هذه الصياغة</translation>
    </message>
</context>
<context>
    <name>ChangedLine</name>
    <message>
        <source>{0} has changed on disk. What is shown here is what was read.</source>
        <translation>تغير {0} على القرص. والمعروض هنا هو ما سبقت قراءته.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة من جديد</translation>
    </message>
</context>
<context>
    <name>Cited</name>
    <message>
        <source>Nothing that is cited here is in the library.</source>
        <translation>لا شيء مما يُستشهد به هنا في المكتبة.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Order of the changes</source>
        <translation>ترتيب التغييرات</translation>
    </message>
    <message>
        <source>{0} · unread only</source>
        <translation>{0} · غير المقروء فقط</translation>
    </message>
    <message>
        <source>List only what is left to read (U)</source>
        <translation>اعرض ما بقي للقراءة وحده (U)</translation>
    </message>
    <message>
        <source>read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>Show or put aside; with Ctrl, show nothing else</source>
        <translation>إظهار أو تنحية؛ ومع Ctrl لا يظهر سواه</translation>
    </message>
    <message>
        <source>Kinds of change that are shown</source>
        <translation>أنواع التغييرات المعروضة</translation>
    </message>
    <message>
        <source>Find in both versions</source>
        <translation>البحث في الصيغتين</translation>
    </message>
    <message>
        <source>Find in changed words alone</source>
        <translation>البحث في الكلمات المتغيرة وحدها</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>النص بالتعديلات</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>موجز</translation>
    </message>
    <message>
        <source>Swap old and new</source>
        <translation>المبادلة بين القديمة والجديدة</translation>
    </message>
    <message>
        <source>No pages: {0} was read from an XML file.</source>
        <translation>لا صفحات: قُرئ {0} من ملف XML.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Compare them all the same</source>
        <translation>مقارنتهما رغم ذلك</translation>
    </message>
    <message>
        <source>Compare with {0}…</source>
        <translation>المقارنة مع {0}…</translation>
    </message>
    <message>
        <source>The brief was copied.</source>
        <translation>نُسخ الموجز.</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>نُسخ مع الإحالة.</translation>
    </message>
    <message>
        <source>Overview of the changes</source>
        <translation>نظرة عامة على التغييرات</translation>
    </message>
    <message>
        <source>Where the changes lie in the document</source>
        <translation>مواضع التغييرات في الوثيقة</translation>
    </message>
    <message>
        <source>Pages of the old version</source>
        <translation>صفحات الصيغة القديمة</translation>
    </message>
    <message>
        <source>Pages of the new version</source>
        <translation>صفحات الصيغة الجديدة</translation>
    </message>
    <message>
        <source>Tie
here</source>
        <translation>الربط
هنا</translation>
    </message>
    <message>
        <source>Tie the pages at the places in view (Shift+T)</source>
        <translation>ربط الصفحتين عند الموضعين المعروضين (Shift+T)</translation>
    </message>
    <message>
        <source>The pages scroll together: loosen them (T)</source>
        <translation>تتحرك الصفحتان معا: فك ربطهما (T)</translation>
    </message>
    <message>
        <source>The pages scroll apart: tie them (T)</source>
        <translation>تتحرك الصفحتان كل على حدة: ربطهما (T)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>ولاية</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>هيئة</translation>
    </message>
    <message>
        <source>Shall, may</source>
        <translation>يجب، يجوز</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>نفي</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>فعل</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>صياغة</translation>
    </message>
    <message>
        <source>As the text runs</source>
        <translation>بترتيب النص</translation>
    </message>
    <message>
        <source>Most important first</source>
        <translation>الأهم أولا</translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>ما حُذف</translation>
    </message>
    <message>
        <source>Stronger verb: {0} → {1}</source>
        <translation>فعل أقوى: {0} ← {1}</translation>
    </message>
    <message>
        <source>Weaker verb: {0} → {1}</source>
        <translation>فعل أضعف: {0} ← {1}</translation>
    </message>
    <message>
        <source>Verb aged: {0} → {1}</source>
        <translation>فعل صار استذكاريا: {0} ← {1}</translation>
    </message>
    <message>
        <source>Another verb: {0} → {1}</source>
        <translation>فعل آخر: {0} ← {1}</translation>
    </message>
    <message>
        <source>Only the translation changed: not reworded in {0}</source>
        <translation>تغيرت الترجمة وحدها: لم تتغير الصياغة في {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}، {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}; beside them {1}</source>
        <translation>{0}؛ وإلى جانبها {1}</translation>
    </message>
    <message>
        <source>from {0} on, numbers differ</source>
        <translation>ابتداء من {0} تختلف الأرقام</translation>
    </message>
    <message>
        <source>from {0} on, numbers rise by {1}</source>
        <translation>ابتداء من {0} تزيد الأرقام بمقدار {1}</translation>
    </message>
    <message>
        <source>from {0} on, numbers fall by {1}</source>
        <translation>ابتداء من {0} تنقص الأرقام بمقدار {1}</translation>
    </message>
    <message>
        <source>from {0} on, numbers rise by {1} to {2}</source>
        <translation>ابتداء من {0} تزيد الأرقام بمقدار {1} إلى {2}</translation>
    </message>
    <message>
        <source>from {0} on, numbers fall by {1} to {2}</source>
        <translation>ابتداء من {0} تنقص الأرقام بمقدار {1} إلى {2}</translation>
    </message>
    <message>
        <source>Old number</source>
        <translation>الرقم القديم</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>الرقم الجديد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>moved from {0}</source>
        <translation>منقولة من {0}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>{0} moved to {1}</source>
        <translation>{0} منقولة إلى {1}</translation>
    </message>
    <message>
        <source>[removed: {0}]</source>
        <translation>[محذوف: {0}]</translation>
    </message>
    <message>
        <source>[new: {0}]</source>
        <translation>[جديد: {0}]</translation>
    </message>
    <message>
        <source>Not in {0}</source>
        <translation>غير موجودة في {0}</translation>
    </message>
    <message>
        <source>N next · P previous · Space reads on</source>
        <translation>‏N التالي · P السابق · المسافة: قُرئ وإلى التالي</translation>
    </message>
    <message>
        <source>Change {0} of {1}</source>
        <translation>التغيير {0} من {1}</translation>
    </message>
    <message>
        <source>This is the last change.</source>
        <translation>هذا آخر تغيير.</translation>
    </message>
    <message>
        <source>This is the first change.</source>
        <translation>هذا أول تغيير.</translation>
    </message>
    <message>
        <source>All that is to read has been read.</source>
        <translation>قُرئ كل ما يلزم قراءته.</translation>
    </message>
    <message>
        <source>There is nothing more to undo or redo.</source>
        <translation>لم يبق ما يُتراجع عنه أو يُعاد.</translation>
    </message>
    <message>
        <source>Paragraphs of both versions</source>
        <translation>فقرات الصيغتين</translation>
    </message>
    <message>
        <source>Pages of both versions</source>
        <translation>صفحات الصيغتين</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n identical paragraph(s)</source>
        <translation>
            <numerusform>%n فقرة متطابقة</numerusform>
            <numerusform>%n فقرة متطابقة</numerusform>
            <numerusform>%n فقرة متطابقة</numerusform>
            <numerusform>%n فقرات متطابقة</numerusform>
            <numerusform>%n فقرة متطابقة</numerusform>
            <numerusform>%n فقرة متطابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical heading(s)</source>
        <translation>
            <numerusform>%n عنوان متطابق</numerusform>
            <numerusform>%n عنوان متطابق</numerusform>
            <numerusform>%n عنوان متطابق</numerusform>
            <numerusform>%n عناوين متطابقة</numerusform>
            <numerusform>%n عنوانا متطابقا</numerusform>
            <numerusform>%n عنوان متطابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) without a change that is shown</source>
        <translation>
            <numerusform>%n فقرة بلا تغيير معروض</numerusform>
            <numerusform>%n فقرة بلا تغيير معروض</numerusform>
            <numerusform>%n فقرة بلا تغيير معروض</numerusform>
            <numerusform>%n فقرات بلا تغيير معروض</numerusform>
            <numerusform>%n فقرة بلا تغيير معروض</numerusform>
            <numerusform>%n فقرة بلا تغيير معروض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <translation>
            <numerusform>%n للقراءة</numerusform>
            <numerusform>%n للقراءة</numerusform>
            <numerusform>%n للقراءة</numerusform>
            <numerusform>%n للقراءة</numerusform>
            <numerusform>%n للقراءة</numerusform>
            <numerusform>%n للقراءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n معادة الصياغة</numerusform>
            <numerusform>%n معادة الصياغة</numerusform>
            <numerusform>%n معادتا الصياغة</numerusform>
            <numerusform>%n معادة الصياغة</numerusform>
            <numerusform>%n معادة الصياغة</numerusform>
            <numerusform>%n معادة الصياغة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with other figures</source>
        <translation>
            <numerusform>%n بأرقام أخرى</numerusform>
            <numerusform>%n بأرقام أخرى</numerusform>
            <numerusform>%n بأرقام أخرى</numerusform>
            <numerusform>%n بأرقام أخرى</numerusform>
            <numerusform>%n بأرقام أخرى</numerusform>
            <numerusform>%n بأرقام أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدتان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n محذوفة</numerusform>
            <numerusform>%n محذوفة</numerusform>
            <numerusform>%n محذوفتان</numerusform>
            <numerusform>%n محذوفة</numerusform>
            <numerusform>%n محذوفة</numerusform>
            <numerusform>%n محذوفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rolled forward</source>
        <translation>
            <numerusform>%n بتحديث دوري</numerusform>
            <numerusform>%n بتحديث دوري</numerusform>
            <numerusform>%n بتحديث دوري</numerusform>
            <numerusform>%n بتحديث دوري</numerusform>
            <numerusform>%n بتحديث دوري</numerusform>
            <numerusform>%n بتحديث دوري</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in spelling only</source>
        <translation>
            <numerusform>%n في الإملاء فقط</numerusform>
            <numerusform>%n في الإملاء فقط</numerusform>
            <numerusform>%n في الإملاء فقط</numerusform>
            <numerusform>%n في الإملاء فقط</numerusform>
            <numerusform>%n في الإملاء فقط</numerusform>
            <numerusform>%n في الإملاء فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in “also” or “further” only</source>
        <translation>
            <numerusform>%n في «أيضا» أو «كذلك» فقط</numerusform>
            <numerusform>%n في «أيضا» أو «كذلك» فقط</numerusform>
            <numerusform>%n في «أيضا» أو «كذلك» فقط</numerusform>
            <numerusform>%n في «أيضا» أو «كذلك» فقط</numerusform>
            <numerusform>%n في «أيضا» أو «كذلك» فقط</numerusform>
            <numerusform>%n في «أيضا» أو «كذلك» فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) put aside</source>
        <translation>
            <numerusform>%n نوع منحى</numerusform>
            <numerusform>%n نوع منحى</numerusform>
            <numerusform>%n نوع منحى</numerusform>
            <numerusform>%n أنواع منحاة</numerusform>
            <numerusform>%n نوعا منحى</numerusform>
            <numerusform>%n نوع منحى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not shown in full</source>
        <translation>
            <numerusform>%n تغيير لا يظهر كاملا</numerusform>
            <numerusform>%n تغيير لا يظهر كاملا</numerusform>
            <numerusform>%n تغيير لا يظهران كاملين</numerusform>
            <numerusform>%n تغييرات لا تظهر كاملة</numerusform>
            <numerusform>%n تغييرا لا تظهر كاملة</numerusform>
            <numerusform>%n تغيير لا تظهر كاملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical</source>
        <translation>
            <numerusform>%n متطابقة</numerusform>
            <numerusform>%n متطابقة</numerusform>
            <numerusform>%n متطابقتان</numerusform>
            <numerusform>%n متطابقة</numerusform>
            <numerusform>%n متطابقة</numerusform>
            <numerusform>%n متطابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paired</source>
        <translation>
            <numerusform>%n مقترنة</numerusform>
            <numerusform>%n مقترنة</numerusform>
            <numerusform>%n مقترنة</numerusform>
            <numerusform>%n مقترنة</numerusform>
            <numerusform>%n مقترنة</numerusform>
            <numerusform>%n مقترنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same change in %n paragraph(s)</source>
        <translation>
            <numerusform>التغيير نفسه في %n فقرة</numerusform>
            <numerusform>التغيير نفسه في %n فقرة</numerusform>
            <numerusform>التغيير نفسه في %n فقرة</numerusform>
            <numerusform>التغيير نفسه في %n فقرات</numerusform>
            <numerusform>التغيير نفسه في %n فقرة</numerusform>
            <numerusform>التغيير نفسه في %n فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقيت %n</numerusform>
            <numerusform>بقيت %n</numerusform>
            <numerusform>بقيت %n</numerusform>
            <numerusform>بقيت %n</numerusform>
            <numerusform>بقيت %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedNotes</name>
    <message numerus="yes">
        <source>%n flagged or noted</source>
        <translation>
            <numerusform>%n مما عُلّم أو له ملاحظة</numerusform>
            <numerusform>%n مما عُلّم أو له ملاحظة</numerusform>
            <numerusform>%n مما عُلّم أو له ملاحظة</numerusform>
            <numerusform>%n فقرات معلّمة أو معها ملاحظة</numerusform>
            <numerusform>%n فقرة معلّمة أو معها ملاحظة</numerusform>
            <numerusform>%n فقرة معلّمة أو معها ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n to read</source>
        <translation>
            <numerusform>كل ما يُقرأ: %n</numerusform>
            <numerusform>كل ما يُقرأ: %n</numerusform>
            <numerusform>كل ما يُقرأ: %n</numerusform>
            <numerusform>كل ما يُقرأ: %n</numerusform>
            <numerusform>كل ما يُقرأ: %n</numerusform>
            <numerusform>كل ما يُقرأ: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without a place</source>
        <translation>
            <numerusform>ملاحظات بلا موضع: %n</numerusform>
            <numerusform>ملاحظات بلا موضع: %n</numerusform>
            <numerusform>ملاحظات بلا موضع: %n</numerusform>
            <numerusform>%n ملاحظات بلا موضع</numerusform>
            <numerusform>%n ملاحظة بلا موضع</numerusform>
            <numerusform>%n ملاحظة بلا موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-paragraph(s)</source>
        <translation>
            <numerusform>%n فقرة فرعية</numerusform>
            <numerusform>%n فقرة فرعية</numerusform>
            <numerusform>%n فقرة فرعية</numerusform>
            <numerusform>%n فقرات فرعية</numerusform>
            <numerusform>%n فقرة فرعية</numerusform>
            <numerusform>%n فقرة فرعية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s)</source>
        <translation>
            <numerusform>%n حاشية</numerusform>
            <numerusform>%n حاشية</numerusform>
            <numerusform>%n حاشية</numerusform>
            <numerusform>%n حواش</numerusform>
            <numerusform>%n حاشية</numerusform>
            <numerusform>%n حاشية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop one resolution to read it, two to compare them</source>
        <translation>أفلت قرارا واحدا هنا لقراءته، أو قرارين للمقارنة بينهما</translation>
    </message>
    <message>
        <source>PDF files of United Nations resolutions; nothing leaves this computer</source>
        <translation>ملفات PDF لقرارات الأمم المتحدة؛ لا شيء يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Compare two files…</source>
        <translation>مقارنة ملفين…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>تجربة المثال</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Add the folder where you keep resolutions</source>
        <translation>أضف المجلد الذي تحفظ فيه القرارات</translation>
    </message>
    <message>
        <source>Paste a phrase: where has it been agreed before?</source>
        <translation>ألصق عبارة: أين اتُّفق عليها من قبل؟</translation>
    </message>
    <message>
        <source>Search every paragraph of your resolutions</source>
        <translation>ابحث في كل فقرة من قراراتك</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”</source>
        <translation>لم يُعثر على شيء عن «{0}»</translation>
    </message>
    <message>
        <source>Its PDF and XML files are read in the background, on this computer; they stay as they are.</source>
        <translation>تُقرأ ملفات PDF وXML فيه في الخلفية على هذا الحاسوب، وتبقى كما هي.</translation>
    </message>
    <message>
        <source>Or press G on a paragraph that is open in any tab.</source>
        <translation>أو اضغط G على فقرة مفتوحة في أي لسان.</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, beginnings (educ*), AND, OR, NOT, or a symbol such as 78/229</source>
        <translation>كلمات أو &quot;عبارات&quot; أو أوائل كلمات (⁨educ*⁩) أو AND أو OR أو NOT أو رمز مثل 78/229</translation>
    </message>
    <message>
        <source>Some kinds of paragraphs are left out on the left; “Show all” brings them back.</source>
        <translation>استُبعدت بعض الفقرات في القائمة الجانبية؛ «إظهار الكل» يعيدها.</translation>
    </message>
    <message>
        <source>Try fewer words of the phrase, or the whole paragraph around it.</source>
        <translation>جرّب كلمات أقل من العبارة، أو الفقرة كلها.</translation>
    </message>
    <message>
        <source>Try fewer words, or the beginning of one with a star: educ*</source>
        <translation>جرّب كلمات أقل، أو أول كلمة متبوعاً بنجمة: ⁨educ*⁩</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>تاريخ الاتخاذ</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>بند جدول الأعمال</translation>
    </message>
    <message>
        <source>All changes are in this file, also those put aside in the window: {0}.</source>
        <translation>في هذا الملف كل التغييرات، ومنها المنحاة في النافذة: {0}.</translation>
    </message>
    <message>
        <source>As in {0}</source>
        <translation>كما في {0}</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>نداء</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>الاستشهادات</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>جدول المقابلة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>Distributed</source>
        <translation>تاريخ التوزيع</translation>
    </message>
    <message>
        <source>Document cited</source>
        <translation>الوثيقة المستشهد بها</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>تخمين</translation>
    </message>
    <message>
        <source>Histories</source>
        <translation>تواريخ الفقرات</translation>
    </message>
    <message>
        <source>How paragraph numbers changed</source>
        <translation>كيف تغيرت أرقام الفقرات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Left out by choice: {0}.</source>
        <translation>أُغفل بالاختيار: {0}.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>منقولة</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>الطبيعة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>النص الجديد</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>الصيغة الجديدة</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>الكلمات الجديدة</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>القديم</translation>
    </message>
    <message>
        <source>Old text</source>
        <translation>النص القديم</translation>
    </message>
    <message>
        <source>Old version</source>
        <translation>الصيغة القديمة</translation>
    </message>
    <message>
        <source>Old {0}: {1}</source>
        <translation>القديمة {0}: {1}</translation>
    </message>
    <message>
        <source>On condition</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Reading budget</source>
        <translation>حصيلة القراءة</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>النص بالتعديلات</translation>
    </message>
    <message>
        <source>Removed words</source>
        <translation>الكلمات المحذوفة</translation>
    </message>
    <message>
        <source>Removed words are red and struck through, new ones blue and underlined, rolled forward ones grey.</source>
        <translation>الكلمات المحذوفة حمراء مشطوبة، والجديدة زرقاء تحتها خط، وما حُدّث دوريا رمادي.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Session {0}: none.</source>
        <translation>الدورة {0}: لا شيء.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبا إلى جنب</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>التشابه</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>خطوة خطوة</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>رمز الوثيقة</translation>
    </message>
    <message>
        <source>Table of changes</source>
        <translation>جدول التغييرات</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The original pages are not part of this file, because the files that the two texts were read from were not given.</source>
        <translation>الصفحات الأصلية ليست في هذا الملف، لأن الملفين اللذين قُرئ منهما النصان لم يُقدما.</translation>
    </message>
    <message>
        <source>The same change in several paragraphs</source>
        <translation>التغيير نفسه في عدة فقرات</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What is gone from the old text</source>
        <translation>ما زال من النص القديم</translation>
    </message>
    <message>
        <source>What to read first</source>
        <translation>ما يُقرأ أولا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>also, further</source>
        <translation>أيضا، كذلك</translation>
    </message>
    <message>
        <source>also, further or again only</source>
        <translation>أيضا أو كذلك أو مجددا فقط</translation>
    </message>
    <message>
        <source>and quietly what is rolled forward or no change of substance</source>
        <translation>وبهدوء ما حُدّث دوريا أو لا يغير الجوهر</translation>
    </message>
    <message>
        <source>came</source>
        <translation>ظهرت</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>عادت</translation>
    </message>
    <message>
        <source>came with {0}</source>
        <translation>جاءت مع {0}</translation>
    </message>
    <message>
        <source>carried on</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>متغير</translation>
    </message>
    <message>
        <source>connective</source>
        <translation>أدوات الربط</translation>
    </message>
    <message>
        <source>crossed between preamble and operative part</source>
        <translation>انتقلت بين الديباجة والمنطوق</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>أُسقط</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>figures changed</source>
        <translation>أرقام أخرى</translation>
    </message>
    <message>
        <source>footnotes changed</source>
        <translation>حواش أخرى</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>تخمين</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>متطابقة</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>مدمجة</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقولة</translation>
    </message>
    <message>
        <source>moved from {0}</source>
        <translation>منقولة من {0}</translation>
    </message>
    <message>
        <source>moved to {0}</source>
        <translation>منقولة إلى {0}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>new words</source>
        <translation>الكلمات الجديدة</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>ليست هنا</translation>
    </message>
    <message>
        <source>paragraphs in the new text</source>
        <translation>فقرات النص الجديد</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>برقم آخر</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>معادة الصياغة</translation>
    </message>
    <message>
        <source>rolled forward</source>
        <translation>تحديث دوري</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>دوري</translation>
    </message>
    <message>
        <source>since {0} ({1})</source>
        <translation>منذ {0} ({1})</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>split</source>
        <translation>مقسومة</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>نفسها</translation>
    </message>
    <message>
        <source>the words that came with it</source>
        <translation>الكلمات التي جاءت معها</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>للقراءة</translation>
    </message>
    <message>
        <source>typographic</source>
        <translation>إملائي</translation>
    </message>
    <message>
        <source>typographic only</source>
        <translation>في الإملاء فقط</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>verb changed</source>
        <translation>فعل آخر</translation>
    </message>
    <message>
        <source>went</source>
        <translation>زالت</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{0} ({1}): {2}</source>
        <translation>{0} ({1}): {2}</translation>
    </message>
    <message>
        <source>{0} are new</source>
        <translation>الجديدة: {0}</translation>
    </message>
    <message>
        <source>{0} came in {1}</source>
        <translation>ظهرت في {1}: {0}</translation>
    </message>
    <message>
        <source>{0} go back to {1}</source>
        <translation>تعود إلى {1}: {0}</translation>
    </message>
    <message>
        <source>{0} has no pages to mark, so that they are not part of this file.</source>
        <translation>لا صفحات في {0} لوسمها، فليست في هذا الملف.</translation>
    </message>
    <message>
        <source>{0} is left out. {1}</source>
        <translation>لم يُدرج {0}. {1}</translation>
    </message>
    <message>
        <source>{0} moved to {1}</source>
        <translation>{0} منقولة إلى {1}</translation>
    </message>
    <message>
        <source>{0} paragraphs in {1}</source>
        <translation>الفقرات في {1}: {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}، {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>{0}; beside them {1}</source>
        <translation>{0}؛ وإلى جانبها {1}</translation>
    </message>
    <message>
        <source>“{0}” became “{1}” {2}</source>
        <translation>صار «{0}» هو «{1}» {2}</translation>
    </message>
    <message>
        <source>“{0}” inserted {1}</source>
        <translation>أُدرج «{0}» {1}</translation>
    </message>
    <message>
        <source>“{0}” taken out {1}</source>
        <translation>حُذف «{0}» {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n also, further</source>
        <translation>
            <numerusform>%n أيضا، كذلك</numerusform>
            <numerusform>%n أيضا، كذلك</numerusform>
            <numerusform>%n أيضا، كذلك</numerusform>
            <numerusform>%n أيضا، كذلك</numerusform>
            <numerusform>%n أيضا، كذلك</numerusform>
            <numerusform>%n أيضا، كذلك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures changed</source>
        <translation>
            <numerusform>%n بأرقام أخرى</numerusform>
            <numerusform>%n بأرقام أخرى</numerusform>
            <numerusform>%n بأرقام أخرى</numerusform>
            <numerusform>%n بأرقام أخرى</numerusform>
            <numerusform>%n بأرقام أخرى</numerusform>
            <numerusform>%n بأرقام أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnotes changed</source>
        <translation>
            <numerusform>%n بحواش أخرى</numerusform>
            <numerusform>%n بحواش أخرى</numerusform>
            <numerusform>%n بحواش أخرى</numerusform>
            <numerusform>%n بحواش أخرى</numerusform>
            <numerusform>%n بحواش أخرى</numerusform>
            <numerusform>%n بحواش أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical</source>
        <translation>
            <numerusform>%n متطابقة</numerusform>
            <numerusform>%n متطابقة</numerusform>
            <numerusform>%n متطابقة</numerusform>
            <numerusform>%n متطابقة</numerusform>
            <numerusform>%n متطابقة</numerusform>
            <numerusform>%n متطابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to read</source>
        <translation>
            <numerusform>بقي للقراءة: %n</numerusform>
            <numerusform>بقي للقراءة: %n</numerusform>
            <numerusform>بقي للقراءة: %n</numerusform>
            <numerusform>%n تغييرات أخرى للقراءة</numerusform>
            <numerusform>%n تغييرا آخر للقراءة</numerusform>
            <numerusform>%n تغيير آخر للقراءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n منقولة</numerusform>
            <numerusform>%n منقولة</numerusform>
            <numerusform>%n منقولة</numerusform>
            <numerusform>%n منقولة</numerusform>
            <numerusform>%n منقولة</numerusform>
            <numerusform>%n منقولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) without a change that is shown</source>
        <translation>
            <numerusform>%n فقرة بلا تغيير معروض</numerusform>
            <numerusform>%n فقرة بلا تغيير معروض</numerusform>
            <numerusform>%n فقرة بلا تغيير معروض</numerusform>
            <numerusform>%n فقرات بلا تغيير معروض</numerusform>
            <numerusform>%n فقرة بلا تغيير معروض</numerusform>
            <numerusform>%n فقرة بلا تغيير معروض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n محذوفة</numerusform>
            <numerusform>%n محذوفة</numerusform>
            <numerusform>%n محذوفة</numerusform>
            <numerusform>%n محذوفة</numerusform>
            <numerusform>%n محذوفة</numerusform>
            <numerusform>%n محذوفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renumbered</source>
        <translation>
            <numerusform>%n برقم آخر</numerusform>
            <numerusform>%n برقم آخر</numerusform>
            <numerusform>%n برقم آخر</numerusform>
            <numerusform>%n برقم آخر</numerusform>
            <numerusform>%n برقم آخر</numerusform>
            <numerusform>%n برقم آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n معادة الصياغة</numerusform>
            <numerusform>%n معادة الصياغة</numerusform>
            <numerusform>%n معادة الصياغة</numerusform>
            <numerusform>%n معادة الصياغة</numerusform>
            <numerusform>%n معادة الصياغة</numerusform>
            <numerusform>%n معادة الصياغة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rolled forward</source>
        <translation>
            <numerusform>%n بتحديث دوري</numerusform>
            <numerusform>%n بتحديث دوري</numerusform>
            <numerusform>%n بتحديث دوري</numerusform>
            <numerusform>%n بتحديث دوري</numerusform>
            <numerusform>%n بتحديث دوري</numerusform>
            <numerusform>%n بتحديث دوري</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spelling</source>
        <translation>
            <numerusform>%n في الإملاء</numerusform>
            <numerusform>%n في الإملاء</numerusform>
            <numerusform>%n في الإملاء</numerusform>
            <numerusform>%n في الإملاء</numerusform>
            <numerusform>%n في الإملاء</numerusform>
            <numerusform>%n في الإملاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <translation>
            <numerusform>%n للقراءة</numerusform>
            <numerusform>%n للقراءة</numerusform>
            <numerusform>%n للقراءة</numerusform>
            <numerusform>%n للقراءة</numerusform>
            <numerusform>%n للقراءة</numerusform>
            <numerusform>%n للقراءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged heading(s)</source>
        <translation>
            <numerusform>%n عنوان بلا تغيير</numerusform>
            <numerusform>%n عنوان بلا تغيير</numerusform>
            <numerusform>%n عنوان بلا تغيير</numerusform>
            <numerusform>%n عناوين بلا تغيير</numerusform>
            <numerusform>%n عنوانا بلا تغيير</numerusform>
            <numerusform>%n عنوان بلا تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation>
            <numerusform>%n فقرة بلا تغيير</numerusform>
            <numerusform>%n فقرة بلا تغيير</numerusform>
            <numerusform>%n فقرة بلا تغيير</numerusform>
            <numerusform>%n فقرات بلا تغيير</numerusform>
            <numerusform>%n فقرة بلا تغيير</numerusform>
            <numerusform>%n فقرة بلا تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verb changed</source>
        <translation>
            <numerusform>%n بفعل آخر</numerusform>
            <numerusform>%n بفعل آخر</numerusform>
            <numerusform>%n بفعل آخر</numerusform>
            <numerusform>%n بفعل آخر</numerusform>
            <numerusform>%n بفعل آخر</numerusform>
            <numerusform>%n بفعل آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n paragraph(s)</source>
        <translation>
            <numerusform>في %n فقرة</numerusform>
            <numerusform>في %n فقرة</numerusform>
            <numerusform>في %n فقرة</numerusform>
            <numerusform>في %n فقرات</numerusform>
            <numerusform>في %n فقرة</numerusform>
            <numerusform>في %n فقرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>كُتب في {0}.</translation>
    </message>
    <message>
        <source>Written to {0}, with the changes that are put aside here.</source>
        <translation>كُتب في {0}، بما فيه التغييرات المنحاة هنا.</translation>
    </message>
    <message>
        <source>Writing {0}…</source>
        <translation>جارٍ كتابة {0}…</translation>
    </message>
    <message>
        <source>{0}, with every change</source>
        <translation>{0}، بكل التغييرات</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Session {0}</source>
        <translation>الدورة {0}</translation>
    </message>
    <message>
        <source>Agenda item {0}</source>
        <translation>البند {0} من جدول الأعمال</translation>
    </message>
    <message>
        <source>Adopted {0}</source>
        <translation>اتُّخذ في {0}</translation>
    </message>
    <message>
        <source>{0}, meeting {1}</source>
        <translation>{0}، الجلسة {1}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنكليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in text and pages</source>
        <translation>البحث في النص والصفحات</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
</context>
<context>
    <name>FoldersPane</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Read the rest another time</source>
        <translation>قراءة الباقي في وقت آخر</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Update, remove or forget what is in the library</source>
        <translation>تحديث ما في المكتبة أو إزالته أو نسيانه</translation>
    </message>
    <message>
        <source>Not to be reached now: {0}</source>
        <translation>يتعذر الوصول الآن إلى: {0}</translation>
    </message>
    <message>
        <source>Look for new and changed files now</source>
        <translation>البحث الآن عن الملفات الجديدة والمتغيرة</translation>
    </message>
    <message>
        <source>What could not be read…</source>
        <translation>ما تعذرت قراءته…</translation>
    </message>
    <message>
        <source>Remove {0} from the library</source>
        <translation>إزالة {0} من المكتبة</translation>
    </message>
    <message>
        <source>Forget everything that was read</source>
        <translation>نسيان كل ما قُرئ</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Words by age</source>
        <translation>الكلمات حسب قدمها</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>خطوة خطوة</translation>
    </message>
    <message>
        <source>Compare here</source>
        <translation>المقارنة هنا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>History of the paragraph</source>
        <translation>تاريخ الفقرة</translation>
    </message>
    <message>
        <source>{0} (went)</source>
        <translation>{0} (زالت)</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>LedgerCounts</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n طلب</numerusform>
            <numerusform>%n طلب</numerusform>
            <numerusform>%n طلب</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلباً</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) cited</source>
        <translation>
            <numerusform>%n وثيقة مستشهد بها</numerusform>
            <numerusform>%n وثيقة مستشهد بها</numerusform>
            <numerusform>%n وثيقة مستشهد بها</numerusform>
            <numerusform>%n وثائق مستشهد بها</numerusform>
            <numerusform>%n وثيقة مستشهداً بها</numerusform>
            <numerusform>%n وثيقة مستشهد بها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them guess(es)</source>
        <translation>
            <numerusform>منها %n تخمين</numerusform>
            <numerusform>منها %n تخمين</numerusform>
            <numerusform>منها %n تخمين</numerusform>
            <numerusform>منها %n تخمينات</numerusform>
            <numerusform>منها %n تخميناً</numerusform>
            <numerusform>منها %n تخمين</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerHead</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>الاستشهادات</translation>
    </message>
    <message>
        <source>Narrow by words</source>
        <translation>التضييق بالكلمات</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>كل التغييرات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>No line fits: choose all kinds, or narrow by other words.</source>
        <translation>لا سطر يطابق: اختر كل الأنواع، أو ضيّق بكلمات أخرى.</translation>
    </message>
    <message>
        <source>The paragraph of the line chosen</source>
        <translation>فقرة السطر المختار</translation>
    </message>
    <message>
        <source>Requests and citations · {0}</source>
        <translation>الطلبات والاستشهادات · {0}</translation>
    </message>
    <message>
        <source>Line {0} of {1} · Return opens the paragraph</source>
        <translation>السطر {0} من {1} · مفتاح الإدخال يفتح الفقرة</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>نُسخ مع مرجعه.</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>الاستشهادات</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
</context>
<context>
    <name>Ledgers</name>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>بند جدول الأعمال</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>نداء</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>carried on</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>متغير</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>أُسقط</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>On condition</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Document cited</source>
        <translation>الوثيقة المستشهد بها</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>A guess: the paragraph can be read in another way.</source>
        <translation>تخمين: يمكن أن تُقرأ الفقرة على وجه آخر.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>the same since</source>
        <translation>لم يتغير منذئذ</translation>
    </message>
    <message>
        <source>Choose a folder with resolutions</source>
        <translation>اختر مجلداً فيه قرارات</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>الديباجة</translation>
    </message>
    <message>
        <source>Operative part</source>
        <translation>المنطوق</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الخاتمة</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>الكلمات نفسها</translation>
    </message>
    <message>
        <source>near, {0} %</source>
        <translation>قريب، {0} %</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>منذ {0}</translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation>قراءة {0} من {1}</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>لا مجلد بعد</translation>
    </message>
    <message>
        <source>looking for new files…</source>
        <translation>البحث عن ملفات جديدة…</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>محدَّثة</translation>
    </message>
</context>
<context>
    <name>LibraryCounts</name>
    <message numerus="yes">
        <source>%n resolution(s)</source>
        <translation>
            <numerusform>%n قرار</numerusform>
            <numerusform>%n قرار</numerusform>
            <numerusform>%n قرار</numerusform>
            <numerusform>%n قرارات</numerusform>
            <numerusform>%n قراراً</numerusform>
            <numerusform>%n قرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) found</source>
        <translation>
            <numerusform>عُثر على %n فقرة</numerusform>
            <numerusform>عُثر على %n فقرة</numerusform>
            <numerusform>عُثر على %n فقرة</numerusform>
            <numerusform>عُثر على %n فقرات</numerusform>
            <numerusform>عُثر على %n فقرة</numerusform>
            <numerusform>عُثر على %n فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same words</source>
        <translation>
            <numerusform>%n بالكلمات نفسها</numerusform>
            <numerusform>%n بالكلمات نفسها</numerusform>
            <numerusform>%n بالكلمات نفسها</numerusform>
            <numerusform>%n بالكلمات نفسها</numerusform>
            <numerusform>%n بالكلمات نفسها</numerusform>
            <numerusform>%n بالكلمات نفسها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read</source>
        <translation>
            <numerusform>%n ملف تتعذر قراءته</numerusform>
            <numerusform>%n ملف تتعذر قراءته</numerusform>
            <numerusform>%n ملف تتعذر قراءتهما</numerusform>
            <numerusform>%n ملفات تتعذر قراءتها</numerusform>
            <numerusform>%n ملفاً تتعذر قراءتها</numerusform>
            <numerusform>%n ملف تتعذر قراءتها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryField</name>
    <message>
        <source>Search your library: words, a phrase, a symbol</source>
        <translation>ابحث في مكتبتك: كلمات أو عبارة أو رمز</translation>
    </message>
    <message>
        <source>Search your library</source>
        <translation>ابحث في مكتبتك</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Add the folder where you keep resolutions to search all of them at once</source>
        <translation>أضف المجلد الذي تحفظ فيه القرارات للبحث فيها كلها دفعة واحدة</translation>
    </message>
</context>
<context>
    <name>LibraryHandlers</name>
    <message>
        <source>Choose a paragraph first, or paste a phrase here.</source>
        <translation>اختر فقرة أولاً، أو ألصق عبارة هنا.</translation>
    </message>
    <message>
        <source>Open a resolution first, or search the library.</source>
        <translation>افتح قراراً أولاً، أو ابحث في المكتبة.</translation>
    </message>
    <message>
        <source>Reading what is asked and cited…</source>
        <translation>قراءة المطلوب والمستشهد به…</translation>
    </message>
    <message>
        <source>No version before it is known in the library.</source>
        <translation>لا تُعرف له صيغة سابقة في المكتبة.</translation>
    </message>
    <message>
        <source>No other version of it is in the library.</source>
        <translation>لا توجد صيغة أخرى منه في المكتبة.</translation>
    </message>
</context>
<context>
    <name>LibraryLine</name>
    <message>
        <source>{0}, the version before, is in your library</source>
        <translation>{0}، الصيغة السابقة، في مكتبتك</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare with the version before (Ctrl+B)</source>
        <translation>مقارنة بالصيغة السابقة (Ctrl+B)</translation>
    </message>
    <message>
        <source>Show the series</source>
        <translation>إظهار السلسلة</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>إغلاق هذا السطر</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Narrow what was found</source>
        <translation>تضييق ما عُثر عليه</translation>
    </message>
    <message>
        <source>Paragraphs found</source>
        <translation>الفقرات التي عُثر عليها</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>إظهار {0} أخرى</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>لا شيء يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Result {0} of {1}</source>
        <translation>النتيجة {0} من {1}</translation>
    </message>
    <message>
        <source>↑ ↓ another · Return opens it at its place · G finds agreed language</source>
        <translation>↑ ↓ نتيجة أخرى · مفتاح الإدخال يفتحها في موضعها · G يبحث عن الصياغة المتفق عليها</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>نُسخ مع مرجعه.</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>Link {0} to…</source>
        <translation>ربط {0} بـ…</translation>
    </message>
    <message>
        <source>Likely partners</source>
        <translation>الفقرات المقابلة المحتملة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Link these two alone (Return)</source>
        <translation>اربط هاتين وحدهما (Return)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Link it together with what the other one is linked with (Shift+Return)</source>
        <translation>اربطها مع ما رُبطت به الأخرى (Shift+Return)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No other paragraph can be its partner.</source>
        <translation>لا فقرة أخرى يمكن أن تقابلها.</translation>
    </message>
</context>
<context>
    <name>LooseNotesLine</name>
    <message>
        <source>All my notes…</source>
        <translation>كل ملاحظاتي…</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
</context>
<context>
    <name>MarksPage</name>
    <message>
        <source>What the marks mean</source>
        <translation>معاني العلامات</translation>
    </message>
    <message>
        <source>words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Only the old version has them.</source>
        <translation>لا توجد إلا في الصيغة القديمة.</translation>
    </message>
    <message>
        <source>Only the new version has them.</source>
        <translation>لا توجد إلا في الصيغة الجديدة.</translation>
    </message>
    <message>
        <source>They differ in a way that needs no reading.</source>
        <translation>تختلف على نحو لا يستدعي القراءة.</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Paragraphs and versions</source>
        <translation>الفقرات والصيغ</translation>
    </message>
    <message>
        <source>Compare here</source>
        <translation>المقارنة هنا</translation>
    </message>
    <message>
        <source>Open this version</source>
        <translation>فتح هذه الصيغة</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;انتقال</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;مقارنة</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;سلسلة</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>الم&amp;كتبة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A footnote came, went or changed, or is called elsewhere.</source>
        <translation>حاشية ظهرت أو زالت أو تغيرت، أو يحال إليها من موضع آخر.</translation>
    </message>
    <message>
        <source>A paragraph of the new version that the old one does not have.</source>
        <translation>فقرة في الصيغة الجديدة ليست في القديمة.</translation>
    </message>
    <message>
        <source>A paragraph of the old version that the new one does not have.</source>
        <translation>فقرة في الصيغة القديمة ليست في الجديدة.</translation>
    </message>
    <message>
        <source>A picture in the text is missing here ({0}); look at the printed page.</source>
        <translation>صورة في النص غائبة هنا ({0})؛ انظر الصفحة المطبوعة.</translation>
    </message>
    <message>
        <source>A picture stands among the words of page {0}; what it shows is missing here: look at the page.</source>
        <translation>توجد صورة بين كلمات الصفحة {0}؛ وما تظهره غير موجود هنا: انظر إلى الصفحة.</translation>
    </message>
    <message>
        <source>A watermark lies across page {0}; it is left out of the text.</source>
        <translation>على الصفحة {0} علامة مائية؛ وهي غير مدرجة في النص.</translation>
    </message>
    <message>
        <source>A watermark lies across {1} pages, the first of them page {0}; it is left out of the text.</source>
        <translation>على صفحات عددها {1} علامة مائية، أولاها الصفحة {0}؛ وهي غير مدرجة في النص.</translation>
    </message>
    <message>
        <source>Akoma Ntoso, in XML</source>
        <translation>‏Akoma Ntoso، بصيغة XML</translation>
    </message>
    <message>
        <source>Also, further</source>
        <translation>أيضا، كذلك</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>المرفق</translation>
    </message>
    <message>
        <source>Both originals are needed to mark the changes on their pages; {0} was given.</source>
        <translation>يلزم الأصلان معا لوسم التغييرات على صفحاتهما؛ والمقدم هو {0}.</translation>
    </message>
    <message>
        <source>By the printed numbers, page {0} of {1} is missing in the file.</source>
        <translation>بحسب الأرقام المطبوعة، الصفحة {0} من أصل {1} غائبة عن الملف.</translation>
    </message>
    <message>
        <source>By the printed numbers, {2} of {1} pages are missing in the file, the first of them page {0}.</source>
        <translation>بحسب الأرقام المطبوعة، {2} من أصل {1} من الصفحات غائبة عن الملف، أولاها الصفحة {0}.</translation>
    </message>
    <message>
        <source>Capitals, punctuation, hyphens or spelling differ, nothing else.</source>
        <translation>تختلف أحرف كبيرة أو علامات ترقيم أو واصلات أو إملاء، ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Chapeau</source>
        <translation>العبارة الاستهلالية</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الخاتمة</translation>
    </message>
    <message>
        <source>Comparing {0} came to a standstill and was given up; close other programs and try again.</source>
        <translation>توقفت مقارنة {0} وتُركت؛ أغلق برامج أخرى وحاول من جديد.</translation>
    </message>
    <message>
        <source>Comparing {0} made the reader stop twice; please report it, with both files.</source>
        <translation>أوقفت مقارنة {0} برنامج القراءة مرتين؛ يرجى الإبلاغ عن ذلك مع إرفاق الملفين.</translation>
    </message>
    <message>
        <source>Comparing {0} made the reader stop; it is being tried once more.</source>
        <translation>أوقفت مقارنة {0} برنامج القراءة؛ وتجري المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Comparing {0} needs more memory than it may take and was given up; compare shorter documents.</source>
        <translation>تحتاج مقارنة {0} إلى ذاكرة أكبر من المتاح لها وقد تُركت؛ قارن وثائق أقصر.</translation>
    </message>
    <message>
        <source>Comparing {0} took too long and was given up; please report it, with both files.</source>
        <translation>استغرقت مقارنة {0} وقتا طويلا وتُركت؛ يرجى الإبلاغ عن ذلك مع إرفاق الملفين.</translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation>حُذفت.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Footnote {0} was not found between {2} and {3}.</source>
        <translation>لم يُعثر على الحاشية {0} بين {2} و{3}.</translation>
    </message>
    <message>
        <source>Footnotes {0} to {1} were not found between {2} and {3}.</source>
        <translation>لم يُعثر على الحواشي من {0} إلى {1} بين {2} و{3}.</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>In its place stands {0}, which is new.</source>
        <translation>حلت محلها {0}، وهي جديدة.</translation>
    </message>
    <message>
        <source>It is a corrigendum to {0}, not a text of its own.</source>
        <translation>هو تصويب لـ {0} وليس نصا قائما بذاته.</translation>
    </message>
    <message>
        <source>It is an amendment to {0}, not a text of its own.</source>
        <translation>هو تعديل لـ {0} وليس نصا قائما بذاته.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>بيانات JSON</translation>
    </message>
    <message>
        <source>Markdown, for a mail or an assistant</source>
        <translation>ماركداون، لرسالة أو لمساعد</translation>
    </message>
    <message>
        <source>Matrix and table of events</source>
        <translation>مصفوفة وجدول بالتغييرات</translation>
    </message>
    <message>
        <source>Merged into {0}.</source>
        <translation>دُمجت في {0}.</translation>
    </message>
    <message>
        <source>More than two pages: {0} were left out.</source>
        <translation>أكثر من صفحتين: تُرك {0}.</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>منقولة</translation>
    </message>
    <message>
        <source>Moved: it is {0} now.</source>
        <translation>نُقلت: أصبحت {0}.</translation>
    </message>
    <message>
        <source>Much of page {0} ({1} characters) was taken for masthead, running head or foot and is missing here; look at the page.</source>
        <translation>عُدّ جزء كبير من الصفحة {0} (عدد الأحرف: {1}) ترويسة أو رأس صفحة أو ذيلها وهو غائب هنا؛ انظر الصفحة.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>No footnote answers the mark {0}.</source>
        <translation>لا حاشية تقابل العلامة {0}.</translation>
    </message>
    <message>
        <source>No footnote answers {1} marks, the first of them {0}.</source>
        <translation>لا حاشية تقابل العلامات (وعددها {1})، وأولها {0}.</translation>
    </message>
    <message>
        <source>No mark calls footnote {0}.</source>
        <translation>لا علامة تحيل إلى الحاشية {0}.</translation>
    </message>
    <message>
        <source>No meeting and date close the text; its end seems to be missing. Compare it with the original.</source>
        <translation>لا جلسة ولا تاريخ في ختام النص؛ ويبدو أن آخره ناقص. قارنه بالأصل.</translation>
    </message>
    <message>
        <source>No operative paragraph follows the preamble; the end of the text seems to be missing.</source>
        <translation>لا ترد أي فقرة من المنطوق بعد الديباجة؛ ويبدو أن آخر النص ناقص.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>Notes and ticks cannot be kept: another program holds {0}; close that program.</source>
        <translation>لا يمكن حفظ الملاحظات وعلامات القراءة: يستخدم برنامج آخر {0}؛ أغلق ذلك البرنامج.</translation>
    </message>
    <message>
        <source>Notes and ticks cannot be kept: the disk is full; free some space on it.</source>
        <translation>لا يمكن حفظ الملاحظات وعلامات القراءة: القرص ممتلئ؛ أخل بعض المساحة.</translation>
    </message>
    <message>
        <source>Notes and ticks cannot be kept: {0} cannot be written ({1}).</source>
        <translation>لا يمكن حفظ الملاحظات وعلامات القراءة: لا يمكن الكتابة في {0} ({1}).</translation>
    </message>
    <message>
        <source>Notes and ticks cannot be kept: {0} cannot be written; check the permissions of its folder.</source>
        <translation>لا يمكن حفظ الملاحظات وعلامات القراءة: لا يمكن الكتابة في {0}؛ تحقق من أذون مجلده.</translation>
    </message>
    <message>
        <source>Notes and ticks cannot be kept: {0} was written by a newer version of Resolute and is left as it is.</source>
        <translation>لا يمكن حفظ الملاحظات وعلامات القراءة: كُتب {0} بإصدار أحدث من Resolute ويُترك على حاله.</translation>
    </message>
    <message>
        <source>Notes whose paragraph is in neither text any more</source>
        <translation>ملاحظات لم تعد فقرتها في أي من النصين</translation>
    </message>
    <message>
        <source>Nothing but amounts, percentages or counts differ; they have to be read.</source>
        <translation>لا تختلف إلا مبالغ أو نسب مئوية أو أعداد؛ وتجب قراءتها.</translation>
    </message>
    <message>
        <source>Now a preambular paragraph, with the same words.</source>
        <translation>صارت فقرة من الديباجة، بالكلمات نفسها.</translation>
    </message>
    <message>
        <source>Now an operative paragraph, with the same words.</source>
        <translation>صارت فقرة من المنطوق، بالكلمات نفسها.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الترقيم</translation>
    </message>
    <message>
        <source>On page {2}, {1} follows {0} of the page before; the pages between them seem to be missing.</source>
        <translation>في الصفحة {2} يأتي {1} بعد {0} من الصفحة السابقة؛ ويبدو أن الصفحات بينهما مفقودة.</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument text with tracked changes</source>
        <translation>نص OpenDocument مع تعقّب التغييرات</translation>
    </message>
    <message>
        <source>Operative paragraph {0} was not found between {1} and {2}.</source>
        <translation>لم يُعثر على الفقرة {0} من المنطوق بين {1} و{2}.</translation>
    </message>
    <message>
        <source>Operative paragraph {1} follows operative paragraph {0}.</source>
        <translation>تلي الفقرة {1} من المنطوق الفقرة {0}.</translation>
    </message>
    <message>
        <source>Operative paragraphs {0} to {1} were not found between {2} and {3}.</source>
        <translation>لم يُعثر على الفقرات من {0} إلى {1} من المنطوق بين {2} و{3}.</translation>
    </message>
    <message>
        <source>PDF with its paragraphs as bookmarks</source>
        <translation>ملف PDF بفقراته كإشارات مرجعية</translation>
    </message>
    <message>
        <source>Page {0} bears comments, stamps or filled fields; they are left out of the text.</source>
        <translation>على الصفحة {0} تعليقات أو أختام أو حقول معبأة؛ وهي غير مدرجة في النص.</translation>
    </message>
    <message>
        <source>Page {0} cannot be read; what stands on it is missing here.</source>
        <translation>تتعذر قراءة الصفحة {0}؛ وما عليها غائب هنا.</translation>
    </message>
    <message>
        <source>Page {0} holds no text; what stands on it is missing here.</source>
        <translation>لا نص في الصفحة {0}؛ وما فيها غائب هنا.</translation>
    </message>
    <message>
        <source>Page {0} is a picture with text recognized by machine; expect errors.</source>
        <translation>الصفحة {0} صورة بنص تعرفت عليه الآلة؛ فتوقع أخطاء.</translation>
    </message>
    <message>
        <source>Page {0} of the file is the same as page {1}; it is read once.</source>
        <translation>الصفحة {0} من الملف مطابقة للصفحة {1}؛ فتُقرأ مرة واحدة.</translation>
    </message>
    <message>
        <source>Paragraphs moved, split or joined: {1} from {0} on.</source>
        <translation>فقرات نُقلت أو قُسمت أو دُمجت: {1} ابتداء من {0}.</translation>
    </message>
    <message>
        <source>Part of the old paragraph is now {0}, which stands elsewhere.</source>
        <translation>جزء من الفقرة القديمة هو الآن {0}، في موضع آخر.</translation>
    </message>
    <message>
        <source>Part of this paragraph comes from old {0}, which stood elsewhere.</source>
        <translation>جزء من هذه الفقرة مأخوذ من القديمة {0}، التي كانت في موضع آخر.</translation>
    </message>
    <message>
        <source>Pictures stand among the words of {1} pages, the first of them page {0}; what they show is missing here: look at the pages.</source>
        <translation>توجد صور بين كلمات صفحات عددها {1}، أولاها الصفحة {0}؛ وما تظهره غير موجود هنا: انظر إلى الصفحات.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Reading {0} came to a standstill and was given up; close other programs and try again.</source>
        <translation>توقفت قراءة {0} وتُركت؛ أغلق برامج أخرى وحاول من جديد.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>Report and both PDFs with their changes marked</source>
        <translation>تقرير والملفان PDF وعليهما علامات التغييرات</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>معادة الصياغة</translation>
    </message>
    <message>
        <source>Rolled forward</source>
        <translation>تحديث دوري</translation>
    </message>
    <message>
        <source>Some letters of page {0} cannot be read in its text layer; compare the text with the page.</source>
        <translation>بعض أحرف الصفحة {0} لا يمكن قراءتها في طبقة النص؛ قارن النص بالصفحة.</translation>
    </message>
    <message>
        <source>Some letters of {1} pages, the first of them page {0}, cannot be read in their text layers; compare the text with the pages.</source>
        <translation>بعض أحرف صفحات عددها {1}، أولاها الصفحة {0}، لا يمكن قراءتها في طبقات النص؛ قارن النص بالصفحات.</translation>
    </message>
    <message>
        <source>Some text of page {0} is mirrored or upside down; it is missing here.</source>
        <translation>بعض نص الصفحة {0} معكوس أو مقلوب؛ وهو غائب هنا.</translation>
    </message>
    <message>
        <source>Some text of page {0} runs sideways; it is missing here.</source>
        <translation>بعض نص الصفحة {0} مطبوع بالعرض؛ وهو غائب هنا.</translation>
    </message>
    <message>
        <source>Some text of {1} pages, the first of them page {0}, is mirrored or upside down; it is missing here.</source>
        <translation>بعض نص صفحات عددها {1}، أولاها الصفحة {0}، معكوس أو مقلوب؛ وهو غائب هنا.</translation>
    </message>
    <message>
        <source>Some text of {1} pages, the first of them page {0}, runs sideways; it is missing here.</source>
        <translation>بعض نص صفحات عددها {1}، أولاها الصفحة {0}، مطبوع بالعرض؛ وهو غائب هنا.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Strokes run across words of page {0}; the words are kept here: see whether they are struck out there.</source>
        <translation>تمر خطوط عبر كلمات في الصفحة {0}؛ وهذه الكلمات باقية هنا، فتحقق مما إذا كانت مشطوبة هناك.</translation>
    </message>
    <message>
        <source>Strokes run across words of {1} pages, the first of them page {0}; the words are kept here: see whether they are struck out there.</source>
        <translation>تمر خطوط عبر كلمات في {1} من الصفحات، أولاها الصفحة {0}؛ وهذه الكلمات باقية هنا، فتحقق مما إذا كانت مشطوبة هناك.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Table of changes</source>
        <translation>جدول التغييرات</translation>
    </message>
    <message>
        <source>Table of requests and citations</source>
        <translation>جدول الطلبات والاستشهادات</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The changes could not be carried into the document: its text would differ at “{0}”.</source>
        <translation>تعذر نقل التغييرات إلى الوثيقة: إذ يختلف نصها عند «{0}».</translation>
    </message>
    <message>
        <source>The deadline {0} became {1}.</source>
        <translation>صار الأجل {0} هو {1}.</translation>
    </message>
    <message>
        <source>The file is damaged and something of it may be missing; download it again.</source>
        <translation>الملف تالف وقد ينقصه شيء؛ نزّله من جديد.</translation>
    </message>
    <message>
        <source>The folders of the library cannot be kept ({0}); check the permissions of {1}.</source>
        <translation>لا يمكن حفظ مجلدات المكتبة ({0})؛ تحقق من أذون {1}.</translation>
    </message>
    <message>
        <source>The index of the library cannot be read ({0}); update the library to make it anew.</source>
        <translation>لا يمكن قراءة فهرس المكتبة ({0})؛ حدّث المكتبة لإعادة إنشائه.</translation>
    </message>
    <message>
        <source>The index of the library was written by a newer version of Resolute; use that version, or delete {0}.</source>
        <translation>كُتب فهرس المكتبة بإصدار أحدث من Resolute؛ استخدم ذلك الإصدار أو احذف {0}.</translation>
    </message>
    <message>
        <source>The last paragraph ends without a full stop; the end of the text seems to be missing.</source>
        <translation>تنتهي الفقرة الأخيرة بلا نقطة؛ ويبدو أن آخر النص ناقص.</translation>
    </message>
    <message>
        <source>The library came to a standstill over {0}; close other programs and try again.</source>
        <translation>توقفت المكتبة عند {0}؛ أغلق برامج أخرى وحاول من جديد.</translation>
    </message>
    <message>
        <source>The library cannot be written: check the permissions of {0}.</source>
        <translation>لا يمكن الكتابة في المكتبة: تحقق من أذون {0}.</translation>
    </message>
    <message>
        <source>The library cannot be written: the disk is full; free some space on it and update.</source>
        <translation>لا يمكن الكتابة في المكتبة: القرص ممتلئ؛ أخل بعض المساحة ثم حدّث.</translation>
    </message>
    <message>
        <source>The library is being written by another window for long; try again in a while.</source>
        <translation>نافذة أخرى تكتب في المكتبة منذ مدة؛ حاول من جديد بعد قليل.</translation>
    </message>
    <message>
        <source>The library needs more memory for {0} than it may take; look for less at once.</source>
        <translation>تحتاج المكتبة من أجل {0} إلى ذاكرة أكبر من المتاح لها؛ ابحث عن أقل في المرة الواحدة.</translation>
    </message>
    <message>
        <source>The library stopped over {0}; it is being tried once more.</source>
        <translation>توقفت المكتبة عند {0}؛ وتجري المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The library stopped twice over {0}; please report it.</source>
        <translation>توقفت المكتبة مرتين عند {0}؛ يرجى الإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <source>The library took too long over {0} and gave it up; update the library and try again.</source>
        <translation>استغرقت المكتبة وقتا طويلا في {0} وتركته؛ حدّث المكتبة وحاول من جديد.</translation>
    </message>
    <message>
        <source>The line “{0}” below the footnotes of page {1} was left out.</source>
        <translation>لم يُدرج السطر «{0}» الوارد تحت حواشي الصفحة {1}.</translation>
    </message>
    <message>
        <source>The numbers change in {0} places: see the concordance.</source>
        <translation>تتغير الأرقام في عدة مواضع ({0}): انظر جدول المقابلة.</translation>
    </message>
    <message>
        <source>The numbers of paragraphs count down from page to page; the pages are read from the last to the first.</source>
        <translation>تتناقص أرقام الفقرات من صفحة إلى صفحة؛ فتُقرأ الصفحات من الأخيرة إلى الأولى.</translation>
    </message>
    <message>
        <source>The opening verb is another: stronger, weaker, or one that only looks back.</source>
        <translation>الفعل الافتتاحي مختلف: أقوى أو أضعف أو مجرد استذكار لما مضى.</translation>
    </message>
    <message>
        <source>The pages of the file are not in the order of their printed numbers; they are read in this order: {0}.</source>
        <translation>صفحات الملف ليست بترتيب أرقامها المطبوعة؛ فتُقرأ بهذا الترتيب: {0}.</translation>
    </message>
    <message>
        <source>The paragraph has another number, since others before it came or went.</source>
        <translation>للفقرة رقم آخر، لأن فقرات قبلها ظهرت أو زالت.</translation>
    </message>
    <message>
        <source>The paragraph has another place among its neighbours, or crossed between the parts of the text.</source>
        <translation>للفقرة موضع آخر بين جاراتها، أو انتقلت من جزء من النص إلى آخر.</translation>
    </message>
    <message>
        <source>The password does not open {0}; enter it again.</source>
        <translation>كلمة السر لا تفتح {0}؛ أدخلها من جديد.</translation>
    </message>
    <message>
        <source>The qualifier “{0}” was added.</source>
        <translation>أضيف الوصف «{0}».</translation>
    </message>
    <message>
        <source>The qualifier “{0}” was removed.</source>
        <translation>حُذف الوصف «{0}».</translation>
    </message>
    <message>
        <source>The reader did not start and is started once more; nothing is lost.</source>
        <translation>لم يبدأ برنامج القراءة ويجري تشغيله مرة أخرى؛ ولم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The reader stopped and was started again; nothing is lost.</source>
        <translation>توقف برنامج القراءة وأعيد تشغيله؛ ولم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The reference to paragraph {0} was kept, but that paragraph is now paragraph {1}.</source>
        <translation>بقيت الإحالة إلى الفقرة {0} على حالها، لكن تلك الفقرة صارت الفقرة {1}.</translation>
    </message>
    <message>
        <source>The result cannot be written ({0}); send it to a file elsewhere.</source>
        <translation>لا يمكن كتابة النتيجة ({0})؛ وجّهها إلى ملف في موضع آخر.</translation>
    </message>
    <message>
        <source>The same text.</source>
        <translation>النص نفسه.</translation>
    </message>
    <message>
        <source>The text layer of page {0} holds words that cannot be seen; they are left out.</source>
        <translation>في طبقة نص الصفحة {0} كلمات لا تُرى؛ وهي غير مدرجة.</translation>
    </message>
    <message>
        <source>The text layer of page {0} is garbled; trust the page, not the text.</source>
        <translation>طبقة نص الصفحة {0} مشوشة؛ فثق بالصفحة لا بالنص.</translation>
    </message>
    <message>
        <source>The text layer of page {0} says other letters than the page shows; compare the text with the page.</source>
        <translation>طبقة نص الصفحة {0} تذكر حروفا غير التي تظهر في الصفحة؛ قارن النص بالصفحة.</translation>
    </message>
    <message>
        <source>The text layers of {1} pages, the first of them page {0}, are garbled; trust the pages, not the text.</source>
        <translation>طبقات نص صفحات عددها {1}، أولاها الصفحة {0}، مشوشة؛ فثق بالصفحات لا بالنص.</translation>
    </message>
    <message>
        <source>The text layers of {1} pages, the first of them page {0}, hold words that cannot be seen; they are left out.</source>
        <translation>في طبقات نص صفحات عددها {1}، أولاها الصفحة {0}، كلمات لا تُرى؛ وهي غير مدرجة.</translation>
    </message>
    <message>
        <source>The text layers of {1} pages, the first of them page {0}, say other letters than the pages show; compare the text with the pages.</source>
        <translation>طبقات نص صفحات عددها {1}، أولاها الصفحة {0}، تذكر حروفا غير التي تظهر في الصفحات؛ قارن النص بالصفحات.</translation>
    </message>
    <message>
        <source>The text of page {0} runs sideways; it is missing here.</source>
        <translation>نص الصفحة {0} مطبوع بالعرض؛ وهو غائب هنا.</translation>
    </message>
    <message>
        <source>The text of {1} pages, the first of them page {0}, runs sideways; it is missing here.</source>
        <translation>نص صفحات عددها {1}، أولاها الصفحة {0}، مطبوع بالعرض؛ وهو غائب هنا.</translation>
    </message>
    <message>
        <source>The texts are alike, but their subjects are not: “{0}” in the old one, “{1}” in the new one.</source>
        <translation>النصان متشابهان لكن موضوعيهما مختلفان: «{0}» في القديم و«{1}» في الجديد.</translation>
    </message>
    <message>
        <source>The texts are alike, but their subjects are not: “{0}” in the old one, “{1}” in the new one. {2} continues {3}.</source>
        <translation>النصان متشابهان لكن موضوعيهما مختلفان: «{0}» في القديم و«{1}» في الجديد. و{2} متابعة لـ {3}.</translation>
    </message>
    <message>
        <source>The texts are very long or repeat themselves: {0} words that stand in most paragraphs were not used to find those that belong together, so some may be shown as removed and added.</source>
        <translation>النصان طويلان جدا أو متكرران: كلمات ترد في معظم الفقرات (عددها {0}) لم تُستخدم للمطابقة بين الفقرات، ولذلك قد يظهر بعضها محذوفا ومضافا.</translation>
    </message>
    <message>
        <source>The texts cite the same documents, but they are two different resolutions: {0} and {1}.</source>
        <translation>يستشهد النصان بالوثائق نفسها، لكنهما قراران مختلفان: {0} و{1}.</translation>
    </message>
    <message>
        <source>The texts have {0} in common.</source>
        <translation>المشترك بين النصين {0}.</translation>
    </message>
    <message>
        <source>The titles agree and the texts have {0} in common.</source>
        <translation>العنوانان متفقان والمشترك بين النصين {0}.</translation>
    </message>
    <message>
        <source>The titles agree and {0} is recalled at the beginning.</source>
        <translation>العنوانان متفقان ويرد التذكير بـ {0} في البداية.</translation>
    </message>
    <message>
        <source>The two texts are in different languages, and whether they are versions of one is not certain.</source>
        <translation>النصان بلغتين مختلفتين، وليس مؤكدا أنهما صيغتان لنص واحد.</translation>
    </message>
    <message>
        <source>The two texts are in different languages: open both in one language.</source>
        <translation>النصان بلغتين مختلفتين: افتحهما بلغة واحدة.</translation>
    </message>
    <message>
        <source>The two texts are in different languages: paragraphs are matched by structure, numbers and symbols, and their words are not compared.</source>
        <translation>النصان بلغتين مختلفتين: تُقابَل الفقرات بحسب البنية والأرقام والرموز، ولا تُقارَن كلماتها.</translation>
    </message>
    <message>
        <source>The year {0}, to come for the old version, has come for the new one: was it left unchanged?</source>
        <translation>السنة {0} كانت آتية في الصيغة القديمة وقد حلّت في الجديدة: هل تُركت بلا تغيير؟</translation>
    </message>
    <message>
        <source>The {0} session became the {1}, another step than that of the versions ({2}).</source>
        <translation>صارت الدورة {0} هي {1}، وهي خطوة غير التي بين الصيغتين ({2}).</translation>
    </message>
    <message>
        <source>The {0} session was still to come in the old version and is not any more: was it left unchanged?</source>
        <translation>الدورة {0} كانت آتية في الصيغة القديمة ولم تعد كذلك: هل تُركت بلا تغيير؟</translation>
    </message>
    <message>
        <source>There is no folder in the library yet; add one with resolute library add DIR.</source>
        <translation>لا مجلد في المكتبة بعد؛ أضف مجلدا بالأمر resolute library add DIR.</translation>
    </message>
    <message>
        <source>There is no screen to open the window on; use resolute extract, compare or export.</source>
        <translation>لا توجد شاشة لفتح النافذة عليها؛ استخدم resolute extract أو compare أو export.</translation>
    </message>
    <message>
        <source>These are not two versions of one resolution ({0} in common).</source>
        <translation>ليستا صيغتين لقرار واحد (المشترك {0}).</translation>
    </message>
    <message>
        <source>These are not two versions of one resolution ({0} in common). {1} continues {2}.</source>
        <translation>ليستا صيغتين لقرار واحد (المشترك {0}). و{1} متابعة لـ {2}.</translation>
    </message>
    <message>
        <source>These are two languages of one text, {0}.</source>
        <translation>هذا نص واحد بلغتين، {0}.</translation>
    </message>
    <message>
        <source>These are two languages of one text: structure and numbers agree.</source>
        <translation>هذا نص واحد بلغتين: البنية والأرقام متفقة.</translation>
    </message>
    <message>
        <source>These are two versions in different languages: they cite {0} documents in common.</source>
        <translation>هاتان صيغتان بلغتين مختلفتين: عدد الوثائق المستشهد بها في كلتيهما {0}.</translation>
    </message>
    <message>
        <source>These are two versions in different languages: {0} is recalled at the beginning.</source>
        <translation>هاتان صيغتان بلغتين مختلفتين: يرد التذكير بـ {0} في البداية.</translation>
    </message>
    <message>
        <source>This does not look like a resolution; its paragraphs are shown as they stand.</source>
        <translation>لا يبدو هذا قرارا؛ وتُعرض فقراته كما هي.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Words are struck out; they are left out of the text.</source>
        <translation>هناك كلمات مشطوبة؛ وهي غير مدرجة في النص.</translation>
    </message>
    <message>
        <source>my note</source>
        <translation>ملاحظتي</translation>
    </message>
    <message>
        <source>The file of notes and ticks is damaged; it was renamed to {0}, and a new one was started.</source>
        <translation>ملف الملاحظات وعلامات القراءة تالف؛ وقد غُيّر اسمه إلى {0} وبدأ ملف جديد.</translation>
    </message>
    <message>
        <source>Old {4} removed, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>حُذفت القديمة {4} وانتقلت إلى موضع آخر أو دُمجت القديمة {5}: {1} ابتداء من {0}.</translation>
    </message>
    <message>
        <source>Old {4} removed: {1} from {0} on.</source>
        <translation>حُذفت القديمة {4}: {1} ابتداء من {0}.</translation>
    </message>
    <message>
        <source>Old {5} moved away or joined: {1} from {0} on.</source>
        <translation>انتقلت إلى موضع آخر أو دُمجت القديمة {5}: {1} ابتداء من {0}.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>What {0} stands for was not looked up; it is missing here.</source>
        <translation>لم يُبحث عما يمثله {0}؛ وهو غائب هنا.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>Word document with a table</source>
        <translation>مستند Word فيه جدول</translation>
    </message>
    <message>
        <source>Word document with the history of each paragraph</source>
        <translation>مستند Word بتاريخ كل فقرة</translation>
    </message>
    <message>
        <source>Word document with tracked changes</source>
        <translation>مستند Word بتعقب التغييرات</translation>
    </message>
    <message>
        <source>Words differ in a way that has to be read.</source>
        <translation>تختلف كلمات على نحو تجب قراءته.</translation>
    </message>
    <message>
        <source>Words on page {0} are struck out; they are left out of the text.</source>
        <translation>في الصفحة {0} كلمات مشطوبة؛ وهي غير مدرجة في النص.</translation>
    </message>
    <message>
        <source>Words on {1} pages, the first of them page {0}, are struck out; they are left out of the text.</source>
        <translation>في صفحات عددها {1}، أولاها الصفحة {0}، كلمات مشطوبة؛ وهي غير مدرجة في النص.</translation>
    </message>
    <message>
        <source>Words such as “also”, “further” or “again” came or went, nothing else.</source>
        <translation>ظهرت أو زالت كلمات مثل «أيضا» أو «كذلك» أو «مجددا»، ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>Writing {0} came to a standstill, and nothing was written; close other programs, or choose another folder.</source>
        <translation>توقفت كتابة {0} ولم يُكتب شيء؛ أغلق برامج أخرى أو اختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>Writing {0} made the reader stop twice, and nothing was written; choose another format.</source>
        <translation>أوقفت كتابة {0} برنامج القراءة مرتين ولم يُكتب شيء؛ اختر نسقا آخر.</translation>
    </message>
    <message>
        <source>Writing {0} made the reader stop; it is being tried once more.</source>
        <translation>أوقفت كتابة {0} برنامج القراءة؛ وتجري المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Writing {0} needs more memory than it may take, and nothing was written; choose another format.</source>
        <translation>تحتاج كتابة {0} إلى ذاكرة أكبر من المتاح لها ولم يُكتب شيء؛ اختر نسقا آخر.</translation>
    </message>
    <message>
        <source>Writing {0} took too long, and nothing was written; choose another folder or another format.</source>
        <translation>استغرقت كتابة {0} وقتا طويلا ولم يُكتب شيء؛ اختر مجلدا آخر أو نسقا آخر.</translation>
    </message>
    <message>
        <source>Years, dates, sessions and numbers of resolutions rolled forward, nothing else.</source>
        <translation>تقدمت سنوات أو تواريخ أو دورات أو أرقام قرارات، ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>all that is to read: {0}</source>
        <translation>كل ما يلزم قراءته: {0}</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>came</source>
        <translation>ظهرت</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>عادت</translation>
    </message>
    <message>
        <source>crossed</source>
        <translation>عبرت</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>flagged: {0} of {1} to read</source>
        <translation>المعلّم: {0} من {1} للقراءة</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>مدمجة</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقولة</translation>
    </message>
    <message>
        <source>object</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>old {0}</source>
        <translation>{0} السابقة</translation>
    </message>
    <message>
        <source>para.</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>معادة الصياغة</translation>
    </message>
    <message>
        <source>rolled forward</source>
        <translation>تحديث دوري</translation>
    </message>
    <message>
        <source>sect.</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>split</source>
        <translation>مقسومة</translation>
    </message>
    <message>
        <source>support</source>
        <translation>تأييد</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>نفسها</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>went</source>
        <translation>زالت</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation>{0} مقابل {1}</translation>
    </message>
    <message>
        <source>{0} and the other files are no versions of one resolution; give versions of one.</source>
        <translation>{0} والملفات الأخرى ليست صيغا لقرار واحد؛ قدّم صيغ قرار واحد.</translation>
    </message>
    <message>
        <source>{0} appended</source>
        <translation>أضيف {0}</translation>
    </message>
    <message>
        <source>{0} cannot be dealt with because of a fault in Resolute ({1}); please report it.</source>
        <translation>لا يمكن معالجة {0} بسبب خلل في Resolute ({1})؛ يرجى الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>{0} cannot be dealt with because the reader does not start; restart Resolute and try again.</source>
        <translation>لا يمكن معالجة {0} لأن برنامج القراءة لا يبدأ؛ أعد تشغيل Resolute وحاول من جديد.</translation>
    </message>
    <message>
        <source>{0} cannot be dealt with because the system has no room for another process; close other programs.</source>
        <translation>لا يمكن معالجة {0} لأن النظام لا يتسع لعملية أخرى؛ أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); it is left as it is, and nothing is kept in it until Resolute is started again.</source>
        <translation>لا يمكن قراءة {0} ({1})؛ ويُترك على حاله ولا يُحفظ فيه شيء حتى إعادة تشغيل Resolute.</translation>
    </message>
    <message>
        <source>{0} cannot be read; check the file and your permission to open it.</source>
        <translation>لا يمكن قراءة {0}؛ تحقق من الملف ومن إذنك بفتحه.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another folder.</source>
        <translation>لا يمكن الكتابة في {0} ({1})؛ اختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>{0} cannot be written because the system is too busy; close other programs.</source>
        <translation>لا يمكن كتابة {0} لأن النظام مشغول جداً؛ أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>{0} cannot be written: its name is too long; choose a shorter one.</source>
        <translation>لا يمكن الكتابة في {0}: اسمه أطول مما ينبغي؛ اختر اسما أقصر.</translation>
    </message>
    <message>
        <source>{0} cannot be written: there is no such folder; choose another.</source>
        <translation>لا يمكن الكتابة في {0}: لا وجود لهذا المجلد؛ اختر غيره.</translation>
    </message>
    <message>
        <source>{0} cannot be written; close it in other programs, or choose a folder that you may write to.</source>
        <translation>لا يمكن الكتابة في {0}؛ أغلقه في البرامج الأخرى، أو اختر مجلدا يُسمح لك بالكتابة فيه.</translation>
    </message>
    <message>
        <source>{0} continues one of {1}: which of them, it does not say.</source>
        <translation>{0} متابعة لأحد ما يلي: {1}. ولا يذكر أيها.</translation>
    </message>
    <message>
        <source>{0} continues {1}: a version lies between the two that are compared.</source>
        <translation>{0} متابعة لـ {1}: وبين الصيغتين المقارنتين صيغة أخرى.</translation>
    </message>
    <message>
        <source>{0} continues {1}: several versions lie between the two that are compared.</source>
        <translation>{0} متابعة لـ {1}: وبين الصيغتين المقارنتين عدة صيغ.</translation>
    </message>
    <message>
        <source>{0} does not name a format for this; use one of these endings: {1}.</source>
        <translation>{0} ليس نسقا متاحا هنا؛ استخدم أحد هذه الامتدادات: {1}.</translation>
    </message>
    <message>
        <source>{0} has changed on disk since it was read; read it again.</source>
        <translation>تغير {0} على القرص منذ قراءته؛ اقرأه من جديد.</translation>
    </message>
    <message>
        <source>{0} has changed since it was compared; compare it again, then export.</source>
        <translation>تغير {0} منذ مقارنته؛ قارنه من جديد ثم صدّره.</translation>
    </message>
    <message>
        <source>{0} has no paragraph {1}; resolute extract prints what it has.</source>
        <translation>ليس في {0} الفقرة {1}؛ والأمر resolute extract يبين ما فيه.</translation>
    </message>
    <message>
        <source>{0} has no words to look for; give a phrase or a whole paragraph.</source>
        <translation>ليس في {0} كلمات يُبحث عنها؛ قدّم عبارة أو فقرة كاملة.</translation>
    </message>
    <message>
        <source>{0} has the same title and is recalled at the beginning.</source>
        <translation>عنوان {0} هو نفسه ويرد التذكير به في البداية.</translation>
    </message>
    <message>
        <source>{0} has the same title, and the texts have {1} in common.</source>
        <translation>عنوان {0} هو نفسه، والمشترك بين النصين {1}.</translation>
    </message>
    <message>
        <source>{0} holds no text, only pictures of pages or empty pages: read it on its pages; it cannot be searched, compared or exported.</source>
        <translation>لا نص في {0}، بل صور صفحات أو صفحات فارغة فقط: اقرأه على صفحاته؛ ولا يمكن البحث فيه ولا مقارنته ولا تصديره.</translation>
    </message>
    <message>
        <source>{0} holds no text, only pictures of pages or empty pages; open a file with text in it.</source>
        <translation>لا نص في {0}، بل صور صفحات أو صفحات فارغة فقط؛ افتح ملفا فيه نص.</translation>
    </message>
    <message>
        <source>{0} is a cover with other files in it ({1}); save them from it and open those.</source>
        <translation>{0} غلاف فيه ملفات أخرى ({1})؛ احفظها منه وافتحها.</translation>
    </message>
    <message>
        <source>{0} is a folder; choose a file in it.</source>
        <translation>{0} مجلد؛ اختر ملفا فيه.</translation>
    </message>
    <message>
        <source>{0} is a folder; choose another name for the file.</source>
        <translation>{0} مجلد؛ اختر اسما آخر للملف.</translation>
    </message>
    <message>
        <source>{0} is a link that leads back to itself; choose another name for the file.</source>
        <translation>{0} رابط يعود إلى نفسه؛ اختر اسما آخر للملف.</translation>
    </message>
    <message>
        <source>{0} is a pipe or a device, not a file; choose another name.</source>
        <translation>{0} أنبوب أو جهاز وليس ملفا؛ اختر اسما آخر.</translation>
    </message>
    <message>
        <source>{0} is an earlier text, and the two have {1} in common.</source>
        <translation>{0} نص أسبق، والمشترك بينهما {1}.</translation>
    </message>
    <message>
        <source>{0} is damaged in part; everything else in it was taken over.</source>
        <translation>جزء من {0} تالف؛ وقد أُخذ كل ما عداه.</translation>
    </message>
    <message>
        <source>{0} is damaged, and nothing is kept in it; rename or delete it.</source>
        <translation>الملف {0} تالف ولا يُحفظ فيه شيء؛ غيّر اسمه أو احذفه.</translation>
    </message>
    <message>
        <source>{0} is damaged; download it again.</source>
        <translation>الملف {0} تالف؛ نزّله من جديد.</translation>
    </message>
    <message>
        <source>{0} is damaged; it was renamed to {1}, and a new file was started.</source>
        <translation>الملف {0} تالف؛ وقد غُيّر اسمه إلى {1} وبدأ ملف جديد.</translation>
    </message>
    <message>
        <source>{0} is empty; download it again.</source>
        <translation>الملف {0} فارغ؛ نزّله من جديد.</translation>
    </message>
    <message>
        <source>{0} is larger than this program reads ({1}); open a shorter file.</source>
        <translation>{0} أكبر مما يقرأه هذا البرنامج ({1})؛ افتح ملفا أقصر.</translation>
    </message>
    <message>
        <source>{0} is left out of the series: {1}</source>
        <translation>لم يُدرج {0} في السلسلة: {1}</translation>
    </message>
    <message>
        <source>{0} is left out: another file of that name is written to {1}; give it another folder.</source>
        <translation>لم يُعالج {0}: ملف آخر بهذا الاسم يُكتب في {1}؛ حدد له مجلدا آخر.</translation>
    </message>
    <message>
        <source>{0} is locked; enter its password.</source>
        <translation>الملف {0} مقفل؛ أدخل كلمة السر.</translation>
    </message>
    <message>
        <source>{0} is locked; make this call in a terminal, where its password is asked for.</source>
        <translation>الملف {0} مقفل؛ نفّذ هذا الأمر في طرفية تُطلب فيها كلمة السر.</translation>
    </message>
    <message>
        <source>{0} is not a PDF; download the PDF of the resolution.</source>
        <translation>{0} ليس ملف PDF؛ نزّل ملف PDF للقرار.</translation>
    </message>
    <message>
        <source>{0} is not a folder that can be read; check its name, or connect its drive.</source>
        <translation>{0} ليس مجلدا يمكن قراءته؛ تحقق من اسمه أو صِل القرص الذي يحويه.</translation>
    </message>
    <message>
        <source>{0} is not a resolution in the XML of the United Nations (Akoma Ntoso); open its PDF instead.</source>
        <translation>{0} ليس قرارا بنسق XML للأمم المتحدة (Akoma Ntoso)؛ افتح ملف PDF بدلا منه.</translation>
    </message>
    <message>
        <source>{0} is not in the library; resolute library list names its folders.</source>
        <translation>{0} ليس في المكتبة؛ والأمر resolute library list يعدد مجلداتها.</translation>
    </message>
    <message>
        <source>{0} is recalled at the beginning and the texts have {1} in common.</source>
        <translation>يرد التذكير بـ {0} في البداية والمشترك بين النصين {1}.</translation>
    </message>
    <message>
        <source>{0} is recalled at the beginning as the version before; it is not in the library.</source>
        <translation>يرد التذكير بـ {0} في البداية بوصفه الصيغة السابقة؛ وهو ليس في المكتبة.</translation>
    </message>
    <message>
        <source>{0} is recalled at the beginning, and the texts have {1} in common.</source>
        <translation>يرد التذكير بـ {0} في البداية، والمشترك بين النصين {1}.</translation>
    </message>
    <message>
        <source>{0} is there already; choose another name, or add --force to replace it.</source>
        <translation>{0} موجود من قبل؛ اختر اسما آخر أو أضف --force للحلول محله.</translation>
    </message>
    <message>
        <source>{0} left out</source>
        <translation>أُغفل {0}</translation>
    </message>
    <message>
        <source>{0} made the reader stop twice; it is probably damaged, download it again.</source>
        <translation>أوقف {0} برنامج القراءة مرتين؛ ولعله تالف، نزّله من جديد.</translation>
    </message>
    <message>
        <source>{0} made the reader stop; it is being tried once more.</source>
        <translation>أوقف {0} برنامج القراءة؛ وتجري المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>{0} makes its pages only in Adobe Acrobat or Reader; open it there, print it to a PDF and open that.</source>
        <translation>لا تتكون صفحات {0} إلا في Adobe Acrobat أو Reader؛ افتحه هناك واطبعه إلى ملف PDF وافتح ذلك الملف.</translation>
    </message>
    <message>
        <source>{0} needs more memory than a document may take and was given up; open another file.</source>
        <translation>يحتاج {0} إلى ذاكرة أكبر من المتاح لوثيقة واحدة وقد تُرك؛ افتح ملفا آخر.</translation>
    </message>
    <message>
        <source>{0} took too long and was given up; it is probably damaged, download it again.</source>
        <translation>استغرق {0} وقتا طويلا وتُرك؛ ولعله تالف، نزّله من جديد.</translation>
    </message>
    <message>
        <source>{0} was not found; check its name and folder.</source>
        <translation>لم يُعثر على {0}؛ تحقق من اسمه ومجلده.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of Resolute; it is left as it is, and nothing is kept in it.</source>
        <translation>كُتب {0} بإصدار أحدث من Resolute؛ ويُترك على حاله ولا يُحفظ فيه شيء.</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>‏{0} ← {1}</translation>
    </message>
    <message>
        <source>{0} → {1}, {2} appended</source>
        <translation>‏{0} ← {1}، وأضيف {2}</translation>
    </message>
    <message>
        <source>{0} → {1}, {2} left out</source>
        <translation>‏{0} ← {1}، وأُغفل {2}</translation>
    </message>
    <message>
        <source>{1} pages of the file, the first of them page {0}, are the same as pages before them; each is read once.</source>
        <translation>صفحات عددها {1} في الملف، أولاها الصفحة {0}، مطابقة لصفحات قبلها؛ فتُقرأ كل منها مرة واحدة.</translation>
    </message>
    <message>
        <source>{1} pages, the first of them page {0}, are pictures with text recognized by machine; expect errors.</source>
        <translation>صفحات عددها {1}، أولاها الصفحة {0}، صور بنص تعرفت عليه الآلة؛ فتوقع أخطاء.</translation>
    </message>
    <message>
        <source>{1} pages, the first of them page {0}, bear comments, stamps or filled fields; they are left out of the text.</source>
        <translation>على صفحات عددها {1}، أولاها الصفحة {0}، تعليقات أو أختام أو حقول معبأة؛ وهي غير مدرجة في النص.</translation>
    </message>
    <message>
        <source>{1} pages, the first of them page {0}, cannot be read; what stands on them is missing here.</source>
        <translation>تتعذر قراءة صفحات عددها {1}، أولاها الصفحة {0}؛ وما عليها غائب هنا.</translation>
    </message>
    <message>
        <source>{1} pages, the first of them page {0}, hold no text; what stands on them is missing here.</source>
        <translation>لا نص في صفحات عددها {1}، أولاها الصفحة {0}؛ وما فيها غائب هنا.</translation>
    </message>
    <message>
        <source>{1} pictures in the text are missing here, the first of them {0}; look at the printed pages.</source>
        <translation>صور في النص غائبة هنا (عددها {1})، أولاها {0}؛ انظر الصفحات المطبوعة.</translation>
    </message>
    <message>
        <source>{2} inserted, old {4} removed, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>أُدرجت {2} وحُذفت القديمة {4} وانتقلت إلى موضع آخر أو دُمجت القديمة {5}: {1} ابتداء من {0}.</translation>
    </message>
    <message>
        <source>{2} inserted, old {4} removed: {1} from {0} on.</source>
        <translation>أُدرجت {2} وحُذفت القديمة {4}: {1} ابتداء من {0}.</translation>
    </message>
    <message>
        <source>{2} inserted, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>أُدرجت {2} وانتقلت إلى موضع آخر أو دُمجت القديمة {5}: {1} ابتداء من {0}.</translation>
    </message>
    <message>
        <source>{2} inserted, {3} moved here or split off, old {4} removed, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>أُدرجت {2} وجاءت من موضع آخر أو فُصلت {3} وحُذفت القديمة {4} وانتقلت إلى موضع آخر أو دُمجت القديمة {5}: {1} ابتداء من {0}.</translation>
    </message>
    <message>
        <source>{2} inserted, {3} moved here or split off, old {4} removed: {1} from {0} on.</source>
        <translation>أُدرجت {2} وجاءت من موضع آخر أو فُصلت {3} وحُذفت القديمة {4}: {1} ابتداء من {0}.</translation>
    </message>
    <message>
        <source>{2} inserted, {3} moved here or split off, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>أُدرجت {2} وجاءت من موضع آخر أو فُصلت {3} وانتقلت إلى موضع آخر أو دُمجت القديمة {5}: {1} ابتداء من {0}.</translation>
    </message>
    <message>
        <source>{2} inserted, {3} moved here or split off: {1} from {0} on.</source>
        <translation>أُدرجت {2} وجاءت من موضع آخر أو فُصلت {3}: {1} ابتداء من {0}.</translation>
    </message>
    <message>
        <source>{2} inserted: {1} from {0} on.</source>
        <translation>أُدرجت {2}: {1} ابتداء من {0}.</translation>
    </message>
    <message>
        <source>{3} moved here or split off, old {4} removed, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>جاءت من موضع آخر أو فُصلت {3} وحُذفت القديمة {4} وانتقلت إلى موضع آخر أو دُمجت القديمة {5}: {1} ابتداء من {0}.</translation>
    </message>
    <message>
        <source>{3} moved here or split off, old {4} removed: {1} from {0} on.</source>
        <translation>جاءت من موضع آخر أو فُصلت {3} وحُذفت القديمة {4}: {1} ابتداء من {0}.</translation>
    </message>
    <message>
        <source>{3} moved here or split off, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>جاءت من موضع آخر أو فُصلت {3} وانتقلت إلى موضع آخر أو دُمجت القديمة {5}: {1} ابتداء من {0}.</translation>
    </message>
    <message>
        <source>{3} moved here or split off: {1} from {0} on.</source>
        <translation>جاءت من موضع آخر أو فُصلت {3}: {1} ابتداء من {0}.</translation>
    </message>
    <message>
        <source>“{0}” became “{1}”.</source>
        <translation>صار «{0}» هو «{1}».</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
</context>
<context>
    <name>MissingTab</name>
    <message>
        <source>{0} is no longer where it was.</source>
        <translation>لم يعد {0} في مكانه.</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>العثور عليه…</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>إغلاق اللسان</translation>
    </message>
    <message>
        <source>Where is {0}?</source>
        <translation>أين {0}؟</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note on {0}</source>
        <translation>ملاحظة على {0}</translation>
    </message>
    <message>
        <source>Return keeps the note, Shift+Return begins a new line</source>
        <translation>‏Return يحفظ الملاحظة، وShift+Return يبدأ سطراً جديداً</translation>
    </message>
    <message>
        <source>Flag: {0}</source>
        <translation>علامة: {0}</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <source>Close (Esc); the note is kept</source>
        <translation>إغلاق (Esc)؛ تُحفظ الملاحظة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>This computer has no font for the script of this document; install one to read it.</source>
        <translation>ليس في هذا الحاسوب خط لكتابة هذه الوثيقة؛ ثبّت خطا لقراءتها.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <source>Show the next remark</source>
        <translation>إظهار الملاحظة التالية</translation>
    </message>
    <message>
        <source>Next remark</source>
        <translation>الملاحظة التالية</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>There is no PDF or XML file in {0}; choose another folder.</source>
        <translation>لا ملف PDF أو XML في {0}؛ اختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>A series has at most {0} versions, not {1}: choose fewer files.</source>
        <translation>تضم السلسلة {0} من الصيغ كحد أقصى، لا {1}: اختر ملفات أقل.</translation>
    </message>
    <message>
        <source>Comparing with your links…</source>
        <translation>تجري المقارنة بروابطك…</translation>
    </message>
    <message>
        <source>{0} cannot be compared with itself: choose another version.</source>
        <translation>لا يمكن مقارنة {0} بنفسه: اختر صيغة أخرى.</translation>
    </message>
</context>
<context>
    <name>OpeningTab</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Comparing {0}…</source>
        <translation>جارٍ مقارنة {0}…</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>جارٍ قراءة {0}…</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>{0} ({1}: Shift+M keeps it for the new version)</source>
        <translation>‏{0} ({1}: Shift+M يحفظها للصيغة الجديدة)</translation>
    </message>
    <message>
        <source>linked by you, {0}</source>
        <translation>ربطتَها أنت، {0}</translation>
    </message>
    <message>
        <source>unlinked by you, {0}</source>
        <translation>فككتَ ربطها، {0}</translation>
    </message>
    <message>
        <source>not a move, said you, {0}</source>
        <translation>ليس نقلاً كما قلت، {0}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation>الإجراءات التي عُثر عليها</translation>
    </message>
    <message>
        <source>No action matches.</source>
        <translation>لا إجراء مطابق.</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Masthead</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>الديباجة</translation>
    </message>
    <message>
        <source>Operative part</source>
        <translation>المنطوق</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>المرفق</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الختام</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>{0} is locked. Its password:</source>
        <translation>الملف {0} مقفل. كلمة السر:</translation>
    </message>
    <message numerus="yes">
        <source>That was not the password. %n more try(s).</source>
        <translation>
            <numerusform>ليست هذه كلمة السر. بقي %n محاولة.</numerusform>
            <numerusform>ليست هذه كلمة السر. بقيت %n محاولة.</numerusform>
            <numerusform>ليست هذه كلمة السر. بقيت %n محاولة.</numerusform>
            <numerusform>ليست هذه كلمة السر. بقيت %n محاولات.</numerusform>
            <numerusform>ليست هذه كلمة السر. بقيت %n محاولة.</numerusform>
            <numerusform>ليست هذه كلمة السر. بقيت %n محاولة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the resolution at this paragraph (Return)</source>
        <translation>فتح القرار عند هذه الفقرة (مفتاح الإدخال)</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>نسخ مع المرجع</translation>
    </message>
    <message>
        <source>Show the series</source>
        <translation>إظهار السلسلة</translation>
    </message>
    <message>
        <source>Agreed language</source>
        <translation>الصياغة المتفق عليها</translation>
    </message>
    <message>
        <source>Where has this paragraph been agreed before? (G)</source>
        <translation>أين اتُّفق على هذه الفقرة من قبل؟ (G)</translation>
    </message>
    <message>
        <source>The paragraph chosen</source>
        <translation>الفقرة المختارة</translation>
    </message>
    <message>
        <source>in {0} files</source>
        <translation>في {0} ملفات</translation>
    </message>
    <message>
        <source>its folder cannot be reached now</source>
        <translation>يتعذر الوصول الآن إلى مجلده</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>الصفحات كما ستُطبع</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>ملاءمة الصفحة</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>الصفحة {0} من {1}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print preview of {0}</source>
        <translation>معاينة طباعة {0}</translation>
    </message>
</context>
<context>
    <name>ReadingHeader</name>
    <message>
        <source>(no title found)</source>
        <translation>(لم يُعثر على عنوان)</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>المقارنة مع…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Page: type a number and press Return</source>
        <translation>الصفحة: اكتب رقما واضغط Enter</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>من {0}</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>ملاءمة الصفحة</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>صفحتان جنبا إلى جنب</translation>
    </message>
    <message>
        <source>First lines only</source>
        <translation>الأسطر الأولى فقط</translation>
    </message>
    <message>
        <source>Find in text and pages (Ctrl+F)</source>
        <translation>البحث في النص والصفحات (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Structure of {0}</source>
        <translation>بنية {0}</translation>
    </message>
    <message>
        <source>Pages of {0}</source>
        <translation>صفحات {0}</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>نُسخ مع الإحالة.</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>الصفحة {0} من {1}</translation>
    </message>
</context>
<context>
    <name>Resolute</name>
    <message>
        <source>Something went wrong in the program; what is open stays open. The report is in {0}.</source>
        <translation>حدث خطأ في البرنامج؛ ويبقى المفتوح مفتوحا. والتقرير في {0}.</translation>
    </message>
    <message>
        <source>Resolute ended unexpectedly last time; what was open is back. The report is in {0}.</source>
        <translation>انتهى Resolute فجأة في المرة الماضية؛ وعاد ما كان مفتوحا. والتقرير في {0}.</translation>
    </message>
    <message>
        <source>Recent files, places, ticks, notes, links by hand and what was open are forgotten.</source>
        <translation>نُسيت الملفات الأخيرة والمواضع والعلامات والملاحظات والروابط اليدوية وما كان مفتوحاً.</translation>
    </message>
    <message>
        <source>The settings could not be written to {0}.</source>
        <translation>تعذرت كتابة الإعدادات في {0}.</translation>
    </message>
</context>
<context>
    <name>ResultsHead</name>
    <message>
        <source>By series</source>
        <translation>حسب السلسلة</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>الأقرب أولاً</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولاً</translation>
    </message>
    <message>
        <source>Order of what was found</source>
        <translation>ترتيب ما عُثر عليه</translation>
    </message>
    <message>
        <source>One line a series</source>
        <translation>سطر لكل سلسلة</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>The newest first: the first {0} of {1}</source>
        <translation>الأحدث أولاً: أول {0} من {1}</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>الأحدث أولاً</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, beginnings (educ*), AND, OR, NOT, NEAR, symbols</source>
        <translation>كلمات و&quot;عبارات&quot; وأوائل كلمات (⁨educ*⁩) وAND وOR وNOT وNEAR ورموز</translation>
    </message>
    <message>
        <source>Agreed language</source>
        <translation>الصياغة المتفق عليها</translation>
    </message>
    <message>
        <source>Where a phrase or paragraph has been agreed before, exactly or nearly</source>
        <translation>أين اتُّفق من قبل على عبارة أو فقرة، تماماً أو تقريباً</translation>
    </message>
    <message>
        <source>What to look for in the library</source>
        <translation>ما يُبحث عنه في المكتبة</translation>
    </message>
    <message>
        <source>first in {0} of {1}</source>
        <translation>أول مرة في {0} المؤرخ {1}</translation>
    </message>
    <message>
        <source>first in {0}</source>
        <translation>أول مرة في {0}</translation>
    </message>
    <message>
        <source>Paste a phrase or a whole paragraph</source>
        <translation>ألصق عبارة أو فقرة كاملة</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, educ*, 78/229, OP 12 of 78/229</source>
        <translation>كلمات، &quot;عبارات&quot;، ⁨educ*⁩، 78/229، ⁨OP 12⁩ من ⁨78/229⁩</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>as in {0}</source>
        <translation>كما في {0}</translation>
    </message>
    <message>
        <source>The newest text by age</source>
        <translation>أحدث نص حسب قدم الكلمات</translation>
    </message>
    <message>
        <source>by the draft</source>
        <translation>أضافها المشروع</translation>
    </message>
    <message>
        <source>since the draft</source>
        <translation>بعد المشروع</translation>
    </message>
    <message>
        <source>by the draft and since</source>
        <translation>أضافها المشروع وما بعده</translation>
    </message>
    <message>
        <source>dropped by the draft</source>
        <translation>حذفها المشروع</translation>
    </message>
    <message>
        <source>proposed by the draft, dropped since</source>
        <translation>اقترحها المشروع ثم تُركت</translation>
    </message>
    <message>
        <source>dropped since the draft</source>
        <translation>حُذفت بعد المشروع</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>المعتمد</translation>
    </message>
    <message>
        <source>{0}: not there</source>
        <translation>{0}: ليست فيه</translation>
    </message>
    <message>
        <source>not here, comes back later</source>
        <translation>ليست هنا، وتعود لاحقا</translation>
    </message>
    <message>
        <source>{0}: {1} (a guess)</source>
        <translation>{0}: {1} (تخمين)</translation>
    </message>
    <message>
        <source>Since {0} ({1}).</source>
        <translation>منذ {0} ({1}).</translation>
    </message>
    <message>
        <source>Since {0} ({1}). {2}.</source>
        <translation>منذ {0} ({1}). {2}.</translation>
    </message>
    <message>
        <source>sponsors of the draft</source>
        <translation>مقدمو المشروع</translation>
    </message>
    <message>
        <source>joined: {0}</source>
        <translation>انضم: {0}</translation>
    </message>
    <message>
        <source>no longer: {0}</source>
        <translation>لم يعد من المقدمين: {0}</translation>
    </message>
    <message>
        <source>none in session {0}</source>
        <translation>لا شيء في الدورة {0}</translation>
    </message>
    <message>
        <source>{0}, {1} versions</source>
        <translation>{0}، الصيغ: {1}</translation>
    </message>
    <message>
        <source>← → another version · ↑ ↓ another paragraph · Return compares at this place</source>
        <translation>← → صيغة أخرى · ↑ ↓ فقرة أخرى · Enter يقارن في هذا الموضع</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>نُسخ مع الإحالة.</translation>
    </message>
    <message>
        <source>Against {0}…</source>
        <translation>بالمقارنة مع {0}…</translation>
    </message>
    <message>
        <source>Drop the file to add it to this series.</source>
        <translation>أفلت الملف لإضافته إلى هذه السلسلة.</translation>
    </message>
    <message>
        <source>Drag it onto another version to exchange their roles.</source>
        <translation>اسحبها إلى صيغة أخرى لتتبادلا دوريهما.</translation>
    </message>
    <message>
        <source>No roles</source>
        <translation>بلا أدوار</translation>
    </message>
    <message>
        <source>{0}: none</source>
        <translation>{0}: لا توجد</translation>
    </message>
    <message>
        <source>No version of session {0} is here: choose its file, or drop it here.</source>
        <translation>لا توجد هنا صيغة للدورة {0}: اختر ملفها أو أفلته هنا.</translation>
    </message>
</context>
<context>
    <name>SeriesCounts</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n صيغة</numerusform>
            <numerusform>%n صيغة</numerusform>
            <numerusform>%n صيغة</numerusform>
            <numerusform>%n صيغ</numerusform>
            <numerusform>%n صيغة</numerusform>
            <numerusform>%n صيغة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) in {0}</source>
        <translation>
            <numerusform>%n فقرة في {0}</numerusform>
            <numerusform>%n فقرة في {0}</numerusform>
            <numerusform>%n فقرة في {0}</numerusform>
            <numerusform>%n فقرات في {0}</numerusform>
            <numerusform>%n فقرة في {0}</numerusform>
            <numerusform>%n فقرة في {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go back to {0}</source>
        <translation>
            <numerusform>%n تعود إلى {0}</numerusform>
            <numerusform>%n تعود إلى {0}</numerusform>
            <numerusform>%n تعودان إلى {0}</numerusform>
            <numerusform>%n تعود إلى {0}</numerusform>
            <numerusform>%n تعود إلى {0}</numerusform>
            <numerusform>%n تعود إلى {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came in {0}</source>
        <translation>
            <numerusform>%n ظهرت في {0}</numerusform>
            <numerusform>%n ظهرت في {0}</numerusform>
            <numerusform>%n ظهرتا في {0}</numerusform>
            <numerusform>%n ظهرت في {0}</numerusform>
            <numerusform>%n ظهرت في {0}</numerusform>
            <numerusform>%n ظهرت في {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new</source>
        <translation>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدتان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) changed since the draft</source>
        <translation>
            <numerusform>%n فقرة تغيرت بعد المشروع</numerusform>
            <numerusform>%n فقرة تغيرت بعد المشروع</numerusform>
            <numerusform>%n فقرة تغيرتا بعد المشروع</numerusform>
            <numerusform>%n فقرات تغيرت بعد المشروع</numerusform>
            <numerusform>%n فقرة تغيرت بعد المشروع</numerusform>
            <numerusform>%n فقرة تغيرت بعد المشروع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n أُبقيت</numerusform>
            <numerusform>%n أُبقيت</numerusform>
            <numerusform>%n أُبقيتا</numerusform>
            <numerusform>%n أُبقيت</numerusform>
            <numerusform>%n أُبقيت</numerusform>
            <numerusform>%n أُبقيت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n تُركت</numerusform>
            <numerusform>%n تُركت</numerusform>
            <numerusform>%n تُركتا</numerusform>
            <numerusform>%n تُركت</numerusform>
            <numerusform>%n تُركت</numerusform>
            <numerusform>%n تُركت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n تغيرت</numerusform>
            <numerusform>%n تغيرت</numerusform>
            <numerusform>%n تغيرتا</numerusform>
            <numerusform>%n تغيرت</numerusform>
            <numerusform>%n تغيرت</numerusform>
            <numerusform>%n تغيرت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added in negotiation</source>
        <translation>
            <numerusform>%n أضيفت في التفاوض</numerusform>
            <numerusform>%n أضيفت في التفاوض</numerusform>
            <numerusform>%n أضيفتا في التفاوض</numerusform>
            <numerusform>%n أضيفت في التفاوض</numerusform>
            <numerusform>%n أضيفت في التفاوض</numerusform>
            <numerusform>%n أضيفت في التفاوض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n that the draft proposed to change</source>
        <translation>
            <numerusform>من %n اقترح المشروع تغييرها</numerusform>
            <numerusform>من %n اقترح المشروع تغييرها</numerusform>
            <numerusform>من %n اقترح المشروع تغييرهما</numerusform>
            <numerusform>من %n اقترح المشروع تغييرها</numerusform>
            <numerusform>من %n اقترح المشروع تغييرها</numerusform>
            <numerusform>من %n اقترح المشروع تغييرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesHead</name>
    <message>
        <source>older versions are still being compared…</source>
        <translation>لا تزال مقارنة الصيغ الأقدم جارية…</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>نص واحد</translation>
    </message>
    <message>
        <source>Newest text</source>
        <translation>أحدث نص</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Find in all versions</source>
        <translation>البحث في كل الصيغ</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>How the paper is shown, whatever the colours around it.</source>
        <translation>كيف يُعرض الورق أيا كانت الألوان حوله.</translation>
    </message>
    <message>
        <source>Size of pages</source>
        <translation>حجم الصفحات</translation>
    </message>
    <message>
        <source>For newly opened documents.</source>
        <translation>للوثائق التي تُفتح من جديد.</translation>
    </message>
    <message>
        <source>Show whole paragraphs in the structure</source>
        <translation>إظهار الفقرات كاملة في البنية</translation>
    </message>
    <message>
        <source>Otherwise only the first line of each.</source>
        <translation>وإلا فالسطر الأول من كل منها فقط.</translation>
    </message>
    <message>
        <source>Reopen what was open last time</source>
        <translation>إعادة فتح ما كان مفتوحا في المرة الماضية</translation>
    </message>
    <message>
        <source>At the same place in each document, even after a crash.</source>
        <translation>في الموضع نفسه من كل وثيقة، حتى بعد توقف مفاجئ.</translation>
    </message>
    <message>
        <source>Remember recent files</source>
        <translation>تذكر الملفات الحديثة</translation>
    </message>
    <message>
        <source>Their places and titles are kept on this computer and shown on the start page.</source>
        <translation>تُحفظ مواضعها وعناوينها على هذا الحاسوب وتظهر في صفحة البدء.</translation>
    </message>
    <message>
        <source>Date of changes</source>
        <translation>تاريخ التغييرات</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عال، فاتح</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عال، داكن</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>كما طُبعت</translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation>معتمة</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>معكوسة الألوان</translation>
    </message>
    <message>
        <source>As wide as the view</source>
        <translation>بعرض منطقة العرض</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Size on paper</source>
        <translation>الحجم على الورق</translation>
    </message>
    <message>
        <source>The time of the export</source>
        <translation>وقت التصدير</translation>
    </message>
    <message>
        <source>The day on which the new version was adopted</source>
        <translation>يوم اتخاذ الصيغة الجديدة</translation>
    </message>
    <message>
        <source>Font of the texts</source>
        <translation>خط النصوص</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> نقطة</translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation>حجم النصوص</translation>
    </message>
    <message>
        <source>Named in the tracked changes of Word files, with the date below.</source>
        <translation>يُذكر في التغييرات المتعقبة في ملفات Word مع التاريخ أدناه.</translation>
    </message>
    <message>
        <source>Author of changes</source>
        <translation>صاحب التغييرات</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>محو كل شيء</translation>
    </message>
    <message>
        <source>Remove recent files, places, ticks, notes, links by hand and what was open; settings stay.</source>
        <translation>حذف الملفات الأخيرة والمواضع والعلامات والملاحظات والروابط اليدوية وما كان مفتوحاً؛ وتبقى الإعدادات.</translation>
    </message>
    <message>
        <source>Remove recent files, places, ticks, notes, links by hand and what was open? Settings stay.</source>
        <translation>أتريد حذف الملفات الأخيرة والمواضع والعلامات والملاحظات والروابط اليدوية وما كان مفتوحاً؟ وتبقى الإعدادات.</translation>
    </message>
    <message>
        <source>The data it keeps, and where</source>
        <translation>البيانات المحفوظة ومكانها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>SignChip</name>
    <message>
        <source>Show or put aside: {0}</source>
        <translation>إظهار أو تنحية: {0}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent</source>
        <translation>الحديثة</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>إفراغ هذه القائمة</translation>
    </message>
    <message>
        <source>Recent resolutions and comparisons</source>
        <translation>القرارات والمقارنات الحديثة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ctrl+K finds every action · F1 shows the keys</source>
        <translation>يعثر Ctrl+K على كل إجراء · ويعرض F1 المفاتيح</translation>
    </message>
</context>
<context>
    <name>TabArea</name>
    <message>
        <source>Open documents</source>
        <translation>الوثائق المفتوحة</translation>
    </message>
    <message>
        <source>All tabs</source>
        <translation>كل الألسنة</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>إغلاق {0}</translation>
    </message>
</context>
<context>
    <name>UnreadDialog</name>
    <message>
        <source>What could not be read</source>
        <translation>ما تعذرت قراءته</translation>
    </message>
    <message>
        <source>{0} holds pictures of pages only; its words cannot be found.</source>
        <translation>{0} لا يحوي إلا صور صفحات؛ ولا يمكن العثور على كلماته.</translation>
    </message>
    <message>
        <source>These files are read again as soon as they change.</source>
        <translation>تُقرأ هذه الملفات من جديد حالما تتغير.</translation>
    </message>
</context>
<context>
    <name>WindowHandlers</name>
    <message>
        <source>Open resolutions</source>
        <translation>فتح القرارات</translation>
    </message>
    <message>
        <source>Choose the two versions</source>
        <translation>اختيار الصيغتين</translation>
    </message>
    <message numerus="yes">
        <source>Two files can be compared, not %n: choose two.</source>
        <translation>
            <numerusform>يمكن مقارنة ملفين، لا %n: اختر اثنين.</numerusform>
            <numerusform>يمكن مقارنة ملفين، لا %n: اختر اثنين.</numerusform>
            <numerusform>يمكن مقارنة ملفين، لا %n: اختر اثنين.</numerusform>
            <numerusform>يمكن مقارنة ملفين، لا %n: اختر اثنين.</numerusform>
            <numerusform>يمكن مقارنة ملفين، لا %n: اختر اثنين.</numerusform>
            <numerusform>يمكن مقارنة ملفين، لا %n: اختر اثنين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a resolution first; then choose what to compare it with.</source>
        <translation>افتح قرارا أولا؛ ثم اختر ما تقارنه به.</translation>
    </message>
    <message>
        <source>Open a comparison first; then choose a further version.</source>
        <translation>افتح مقارنة أولا؛ ثم اختر صيغة أخرى.</translation>
    </message>
    <message>
        <source>Choose a further version</source>
        <translation>اختيار صيغة أخرى</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose the version to compare with {0}</source>
        <translation>اختيار الصيغة التي يقارن بها {0}</translation>
    </message>
    <message>
        <source>Where is {0}?</source>
        <translation>أين {0}؟</translation>
    </message>
    <message>
        <source>PDF and XML files (*.pdf *.PDF *.xml *.XML);;All files (*)</source>
        <translation>ملفات PDF وXML (*.pdf *.PDF *.xml *.XML);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
</TS>
