<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Open the shipped resolution</source>
        <translation>فتح القرار المرفق بالبرنامج</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>تصدير PDF…</translation>
    </message>
    <message>
        <source>Export all notes on this document as PDF</source>
        <translation>تصدير كل الملاحظات على هذه الوثيقة بصيغة PDF</translation>
    </message>
    <message>
        <source>Export shown notes as PDF…</source>
        <translation>تصدير الملاحظات المعروضة بصيغة PDF…</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>تصدير الملاحظات…</translation>
    </message>
    <message>
        <source>Write all notes to a file for other programs</source>
        <translation>كتابة كل الملاحظات في ملف لبرامج أخرى</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <translation>استيراد ملاحظات…</translation>
    </message>
    <message>
        <source>Take in notes; none that is here is lost</source>
        <translation>إدخال ملاحظات؛ لا يضيع شيء مما هو هنا</translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>إضافة إلى التقويم…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the last change to the notes</source>
        <translation>التراجع عن آخر تغيير في الملاحظات</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Make the last undone change to the notes again</source>
        <translation>إعادة آخر تغيير جرى التراجع عنه في الملاحظات</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>نسخ مع المرجع</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
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
        <source>Normal text size</source>
        <translation>حجم النص العادي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Visited places…</source>
        <translation>المواضع التي زرتها…</translation>
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
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Whole year in the calendar</source>
        <translation>العام كله في التقويم</translation>
    </message>
    <message>
        <source>Today in the calendar</source>
        <translation>اليوم في التقويم</translation>
    </message>
    <message>
        <source>Paragraph of the observance</source>
        <translation>فقرة المناسبة</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>البحث عن أي شيء…</translation>
    </message>
    <message>
        <source>Paragraphs, entities, documents, notes and commands</source>
        <translation>الفقرات والكيانات والوثائق والملاحظات والأوامر</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>انتقال إلى…</translation>
    </message>
    <message>
        <source>OP2, pp4, fn1 or a cited document such as 70/1</source>
        <translation>مثلا OP2 أو pp4 أو fn1 أو وثيقة مستشهد بها مثل 70/1</translation>
    </message>
    <message>
        <source>Two documents side by side</source>
        <translation>وثيقتان جنبا إلى جنب</translation>
    </message>
    <message>
        <source>Calendar and contents</source>
        <translation>التقويم والمحتويات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy a link to the current paragraph</source>
        <translation>نسخ رابط إلى الفقرة الحالية</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Add a note to the selected words or the current paragraph</source>
        <translation>إضافة ملاحظة على الكلمات المحددة أو الفقرة الحالية</translation>
    </message>
    <message>
        <source>Add note to the whole document</source>
        <translation>إضافة ملاحظة على الوثيقة كلها</translation>
    </message>
    <message>
        <source>Place note here</source>
        <translation>وضع الملاحظة هنا</translation>
    </message>
    <message>
        <source>Put the chosen note onto the words that are selected</source>
        <translation>وضع الملاحظة المختارة على الكلمات المحددة</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>تاريخ الملاحظة</translation>
    </message>
    <message>
        <source>Deleted notes</source>
        <translation>الملاحظات المحذوفة</translation>
    </message>
    <message>
        <source>Backups of the notes</source>
        <translation>النسخ الاحتياطية للملاحظات</translation>
    </message>
    <message>
        <source>About Observance Viewer</source>
        <translation>عن Observance Viewer</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>القوائم</translation>
    </message>
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
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>ال&amp;ملاحظات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Reading %1…</source>
        <translation>تجري قراءة ⁨%1⁩…</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Paragraph, entity, document, note or command</source>
        <translation>فقرة أو كيان أو وثيقة أو ملاحظة أو أمر</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>OP2, pp4, fn1 or a cited document such as 70/1</source>
        <translation>مثلا OP2 أو pp4 أو fn1 أو وثيقة مستشهد بها مثل 70/1</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقال إلى</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>إعادة فتح</translation>
    </message>
</context>
<context>
    <name>BacklinksBar</name>
    <message>
        <source>Notes that link here</source>
        <translation>الملاحظات التي تشير إلى هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) link here</source>
        <translation>
            <numerusform>لا ملاحظات تشير إلى هنا</numerusform>
            <numerusform>ملاحظة واحدة تشير إلى هنا</numerusform>
            <numerusform>ملاحظتان تشيران إلى هنا</numerusform>
            <numerusform>%Ln ملاحظات تشير إلى هنا</numerusform>
            <numerusform>%Ln ملاحظة تشير إلى هنا</numerusform>
            <numerusform>%Ln ملاحظة تشير إلى هنا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>Choose a month</source>
        <translation>اختيار شهر</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>العام</translation>
    </message>
    <message>
        <source>Type any year</source>
        <translation>اكتب أي عام</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>الانتقال إلى اليوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>العام السابق</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>العام التالي</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Other UN observances</source>
        <translation>مناسبات الأمم المتحدة الأخرى</translation>
    </message>
    <message>
        <source>Show other UN observances</source>
        <translation>إظهار مناسبات الأمم المتحدة الأخرى</translation>
    </message>
    <message>
        <source>Show the whole year</source>
        <translation>إظهار العام كله</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>العام</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Established by</source>
        <translation>الجهة المنشئة</translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation>جهة مشاركة في الرئاسة</translation>
    </message>
    <message>
        <source>Participating entity</source>
        <translation>كيان مشارك</translation>
    </message>
    <message>
        <source>Addressed</source>
        <translation>جهة مخاطَبة</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>كيان مذكور</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Go to footnote</source>
        <translation>الانتقال إلى الحاشية</translation>
    </message>
    <message>
        <source>Footnote %1</source>
        <translation>الحاشية %1</translation>
    </message>
    <message>
        <source>Cited in %1</source>
        <translation>مستشهد بها في %1</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Cited document</source>
        <translation>وثيقة مستشهد بها</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>جزء من %1</translation>
    </message>
    <message>
        <source>Also named in %1</source>
        <translation>مذكور أيضا في %1</translation>
    </message>
    <message>
        <source>Open website in browser</source>
        <translation>فتح الموقع في المتصفح</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (و%Ln أخرى)</numerusform>
            <numerusform>%1 (وواحدة أخرى)</numerusform>
            <numerusform>%1 (واثنتان أخريان)</numerusform>
            <numerusform>%1 (و%Ln أخرى)</numerusform>
            <numerusform>%1 (و%Ln أخرى)</numerusform>
            <numerusform>%1 (و%Ln أخرى)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>On this system, reminders are shown in the window while the program runs.</source>
        <translation>على هذا النظام، تظهر التذكيرات في النافذة ما دام البرنامج يعمل.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Notes and documents</source>
        <translation>الملاحظات والوثائق</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Copies of your notes, made automatically</source>
        <translation>نسخ من ملاحظاتك تُعد تلقائيا</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The file behind this page</source>
        <translation>الملف الذي تُحفظ فيه هذه الصفحة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What went wrong, for a report; nothing is sent</source>
        <translation>ما حدث من أخطاء، لإعداد تقرير؛ لا يُرسل شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of your notes, made automatically; %1 of at most %2</source>
        <translation>
            <numerusform>لا نسخ من ملاحظاتك؛ %1 من %2 على الأكثر</numerusform>
            <numerusform>نسخة واحدة من ملاحظاتك أُنشئت تلقائيا؛ %1 من %2 على الأكثر</numerusform>
            <numerusform>نسختان من ملاحظاتك أُنشئتا تلقائيا؛ %1 من %2 على الأكثر</numerusform>
            <numerusform>%n نسخ من ملاحظاتك أُنشئت تلقائيا؛ %1 من %2 على الأكثر</numerusform>
            <numerusform>%n نسخة من ملاحظاتك أُنشئت تلقائيا؛ %1 من %2 على الأكثر</numerusform>
            <numerusform>%n نسخة من ملاحظاتك أُنشئت تلقائيا؛ %1 من %2 على الأكثر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CitationMenu</name>
    <message>
        <source>Copy as citation</source>
        <translation>نسخ في شكل استشهاد</translation>
    </message>
    <message>
        <source>UN editorial style</source>
        <translation>الأسلوب التحريري للأمم المتحدة</translation>
    </message>
    <message>
        <source>Chicago</source>
        <translation>Chicago</translation>
    </message>
    <message>
        <source>APA</source>
        <translation>APA</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>Quotation in Markdown</source>
        <translation>اقتباس بصيغة Markdown</translation>
    </message>
    <message>
        <source>Quotation with reference</source>
        <translation>اقتباس مع المرجع</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>added: %1</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>حُذف: %1</translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>لا فرق</translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>level %1</source>
        <translation>المستوى %1</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>ملاحظة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>نتيجة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>sub-paragraph</source>
        <translation>فقرة فرعية</translation>
    </message>
    <message>
        <source>preambular paragraph</source>
        <translation>فقرة الديباجة</translation>
    </message>
    <message>
        <source>operative paragraph</source>
        <translation>فقرة المنطوق</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>كيان</translation>
    </message>
    <message>
        <source>cited document</source>
        <translation>وثيقة مستشهد بها</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>group</source>
        <translation>مجموعة</translation>
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
        <source>Footnote %1</source>
        <translation>الحاشية %1</translation>
    </message>
    <message>
        <source>Cited documents</source>
        <translation>الوثائق المستشهد بها</translation>
    </message>
    <message>
        <source>About this resolution</source>
        <translation>عن هذا القرار</translation>
    </message>
    <message>
        <source>Named in the text</source>
        <translation>الكيانات المذكورة في النص</translation>
    </message>
    <message>
        <source>supplied</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>Not in the document; known from other United Nations records</source>
        <translation>ليس في الوثيقة؛ معروف من سجلات أخرى للأمم المتحدة</translation>
    </message>
    <message>
        <source>Established by</source>
        <translation>الجهة المنشئة</translation>
    </message>
    <message>
        <source>Co-chairs</source>
        <translation>الرئاسة المشتركة</translation>
    </message>
    <message>
        <source>Participating entities</source>
        <translation>الكيانات المشاركة</translation>
    </message>
    <message>
        <source>Addressed</source>
        <translation>الجهات المخاطَبة</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>الكيانات المذكورة</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>تاريخ الاعتماد</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>بند جدول الأعمال</translation>
    </message>
    <message>
        <source>Originating draft</source>
        <translation>مشروع القرار</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>التصويت</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Paragraphs, footnotes, entities and documents of the resolution</source>
        <translation>فقرات القرار وحواشيه والكيانات والوثائق المذكورة فيه</translation>
    </message>
</context>
<context>
    <name>DaysModel</name>
    <message>
        <source>no day</source>
        <translation>لا يوم</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>EmptyWords</name>
    <message>
        <source>No note here has this tag or state. Choose another to see the others.</source>
        <translation>لا توجد هنا ملاحظة بهذا الوسم أو بهذه الحالة. اختر غيرهما لرؤية الملاحظات الأخرى.</translation>
    </message>
    <message>
        <source>No notes on this passage. Choose Add note to write one, or list all notes of the document.</source>
        <translation>لا توجد ملاحظات على هذا الموضع. اختر «إضافة ملاحظة» لكتابة واحدة، أو اعرض كل ملاحظات الوثيقة.</translation>
    </message>
    <message>
        <source>No notes yet. Select words in the text, or a paragraph, and choose Add note.</source>
        <translation>لا توجد ملاحظات بعد. حدد كلمات في النص أو فقرة، ثم اختر «إضافة ملاحظة».</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export notes as PDF</source>
        <translation>تصدير الملاحظات بصيغة PDF</translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation>تجري كتابة الملفات…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>تجري كتابة الملف…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>File to look at</source>
        <translation>الملف المعروض</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>حفظ PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>يجري إعداد الصفحات…</translation>
    </message>
    <message numerus="yes">
        <source>These notes fill %n files; this is number %1. Saving writes all.</source>
        <translation>
            <numerusform>لا ملفات لهذه الملاحظات.</numerusform>
            <numerusform>تملأ هذه الملاحظات ملفا واحدا، وهذا هو رقم %1. يكتبه الحفظ.</numerusform>
            <numerusform>تملأ هذه الملاحظات ملفين، وهذا هو رقم %1. يكتبهما الحفظ معا.</numerusform>
            <numerusform>تملأ هذه الملاحظات %Ln ملفات، وهذا هو رقم %1. يكتبها الحفظ كلها.</numerusform>
            <numerusform>تملأ هذه الملاحظات %Ln ملفا، وهذا هو رقم %1. يكتبها الحفظ كلها.</numerusform>
            <numerusform>تملأ هذه الملاحظات %Ln ملف، وهذا هو رقم %1. يكتبها الحفظ كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>الملف %1 من %2</translation>
    </message>
    <message>
        <source>Print this file…</source>
        <translation>طباعة هذا الملف…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>أُوقف. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Stopped. Change a choice to make the pages again.</source>
        <translation>توقف الإعداد. غيّر أحد الخيارات لإعداد الصفحات من جديد.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>تجري الطباعة…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسلت إلى الطابعة.</translation>
    </message>
    <message>
        <source>The printing was given up.</source>
        <translation>أُلغيت الطباعة.</translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Compact head</source>
        <translation>ترويسة موجزة</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>صفحة عنوان</translation>
    </message>
    <message>
        <source>By passage</source>
        <translation>حسب الموضع</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>حسب التاريخ</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>حسب الوسم</translation>
    </message>
    <message>
        <source>As the document</source>
        <translation>كالوثيقة</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Text of the resolution</source>
        <translation>نص القرار</translation>
    </message>
    <message>
        <source>Index of tags and cited documents</source>
        <translation>فهرس الوسوم والوثائق المستشهد بها</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>ال&amp;ورق</translation>
    </message>
    <message>
        <source>&amp;Beginning</source>
        <translation>ال&amp;بداية</translation>
    </message>
    <message>
        <source>&amp;Order of notes</source>
        <translation>&amp;ترتيب الملاحظات</translation>
    </message>
    <message>
        <source>&amp;Language of headings and dates</source>
        <translation>&amp;لغة العناوين والتواريخ</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>معاينة الصفحات</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>يجري إعداد الصفحات…</translation>
    </message>
    <message>
        <source>This page cannot be drawn; it is in the file all the same.</source>
        <translation>لا يمكن عرض هذه الصفحة؛ وهي مع ذلك موجودة في الملف.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Making the PDF…</source>
        <translation>يجري إعداد ملف PDF…</translation>
    </message>
    <message>
        <source>There are no notes to export. Write one first.</source>
        <translation>لا توجد ملاحظات لتصديرها. اكتب واحدة أولا.</translation>
    </message>
    <message>
        <source>Export notes as PDF</source>
        <translation>تصدير الملاحظات بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 and %n more files up to %2</source>
        <translation>
            <numerusform>حُفظ ⁨%1⁩ وحده.</numerusform>
            <numerusform>حُفظ ⁨%1⁩ وملف آخر، ⁨%2⁩</numerusform>
            <numerusform>حُفظ ⁨%1⁩ وملفان آخران حتى ⁨%2⁩</numerusform>
            <numerusform>حُفظ ⁨%1⁩ و%Ln ملفات أخرى حتى ⁨%2⁩</numerusform>
            <numerusform>حُفظ ⁨%1⁩ و%Ln ملفا آخر حتى ⁨%2⁩</numerusform>
            <numerusform>حُفظ ⁨%1⁩ و%Ln ملف آخر حتى ⁨%2⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>This document designates no observance.</source>
        <translation>لا تحدد هذه الوثيقة أي مناسبة.</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>إضافة إلى التقويم</translation>
    </message>
    <message>
        <source>iCalendar (*.ics)</source>
        <translation>iCalendar (*.ics)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>the entry cannot be changed (%1)</source>
        <translation>تعذر تغيير المدخل (%1)</translation>
    </message>
    <message>
        <source>check the folder</source>
        <translation>تحقق من المجلد</translation>
    </message>
    <message>
        <source>this document has no symbol by which it could be found again</source>
        <translation>ليس لهذه الوثيقة رمز يمكن العثور عليها به مرة أخرى</translation>
    </message>
    <message>
        <source>open it as a file</source>
        <translation>افتحها كملف</translation>
    </message>
    <message>
        <source>the file cannot be kept (%1)</source>
        <translation>تعذر حفظ الملف (%1)</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>تحقق من القرص</translation>
    </message>
    <message>
        <source>notes cannot be written in this format</source>
        <translation>لا يمكن كتابة الملاحظات بهذا النسق</translation>
    </message>
    <message>
        <source>notes cannot be read from this format</source>
        <translation>لا يمكن قراءة الملاحظات من هذا النسق</translation>
    </message>
    <message>
        <source>name a .jsonld, .zip or .pdf file</source>
        <translation>اختر ملف .jsonld أو .zip أو .pdf</translation>
    </message>
    <message>
        <source>standard input is closed</source>
        <translation>الدخل القياسي مغلق</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>اختر ملفا</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <translation>حجم الملف أكبر من %1 ميغابايت</translation>
    </message>
    <message>
        <source>divide it</source>
        <translation>قسّمه</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>check its name</source>
        <translation>تحقق من اسمه</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>تعذرت قراءة الملف (%1)</translation>
    </message>
    <message>
        <source>check its name and the disk</source>
        <translation>تحقق من اسمه ومن القرص</translation>
    </message>
    <message>
        <source>the folder has no name</source>
        <translation>ليس للمجلد اسم</translation>
    </message>
    <message>
        <source>name one</source>
        <translation>اختر اسما</translation>
    </message>
    <message>
        <source>the folder&apos;s name is not UTF-8</source>
        <translation>اسم المجلد ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>rename it, or name another with --profile</source>
        <translation>غيّر اسمه أو اختر غيره باستخدام ‎--profile</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>هذا ليس مجلدا</translation>
    </message>
    <message>
        <source>name a folder with --profile</source>
        <translation>اختر مجلدا باستخدام ‎--profile</translation>
    </message>
    <message>
        <source>the settings cannot be read (%1)</source>
        <translation>تتعذر قراءة التفضيلات (%1)</translation>
    </message>
    <message>
        <source>mend the file or remove it</source>
        <translation>صحح الملف أو احذفه</translation>
    </message>
    <message>
        <source>the settings cannot be written (%1)</source>
        <translation>تعذرت كتابة الإعدادات (%1)</translation>
    </message>
    <message>
        <source>there is no setting %1</source>
        <translation>لا يوجد تفضيل باسم %1</translation>
    </message>
    <message>
        <source>remove it or check its name</source>
        <translation>احذفه أو تحقق من اسمه</translation>
    </message>
    <message>
        <source>there is no such file, symbol or passage</source>
        <translation>لا يوجد ملف أو رمز أو مقطع بهذا الاسم</translation>
    </message>
    <message>
        <source>start it from a desktop, or use a command such as `outline`</source>
        <translation>شغّله من سطح المكتب، أو استخدم أمرا مثل `outline`</translation>
    </message>
    <message>
        <source>there is no annotation in this file</source>
        <translation>لا توجد في هذا الملف أي حاشية</translation>
    </message>
    <message>
        <source>choose a .jsonld file that notes export wrote</source>
        <translation>اختر ملف .jsonld كتبه تصدير الملاحظات</translation>
    </message>
    <message>
        <source>the file holds more than %1 notes</source>
        <translation>يحتوي الملف على أكثر من %1 ملاحظة</translation>
    </message>
    <message>
        <source>this is not a JSON-LD file</source>
        <translation>هذا ليس ملف JSON-LD</translation>
    </message>
    <message>
        <source>this is not a zip of notes, or it is damaged</source>
        <translation>هذا ليس ملف zip للملاحظات، أو أنه تالف</translation>
    </message>
    <message>
        <source>choose a .zip that notes export wrote</source>
        <translation>اختر ملف .zip كتبه تصدير الملاحظات</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB</source>
        <translation>حجم %1 أكبر من %2 ميغابايت</translation>
    </message>
    <message>
        <source>unpacked it is larger than %1 MB</source>
        <translation>حجمه بعد فك ضغطه أكبر من %1 ميغابايت</translation>
    </message>
    <message>
        <source>this zip comes from a newer version of the program</source>
        <translation>ملف zip هذا من إصدار أحدث من البرنامج</translation>
    </message>
    <message>
        <source>import it with that version</source>
        <translation>استورده بذلك الإصدار</translation>
    </message>
    <message>
        <source>this PDF is damaged or encrypted</source>
        <translation>ملف PDF هذا تالف أو مشفر</translation>
    </message>
    <message>
        <source>choose one that notes export wrote</source>
        <translation>اختر ملفا كتبه تصدير الملاحظات</translation>
    </message>
    <message>
        <source>there are no notes in this PDF</source>
        <translation>لا توجد ملاحظات في ملف PDF هذا</translation>
    </message>
    <message>
        <source>reading took longer than a minute</source>
        <translation>استغرقت القراءة أكثر من دقيقة</translation>
    </message>
    <message>
        <source>take the .jsonld file instead</source>
        <translation>استخدم ملف .jsonld بدلا منه</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>تعذرت كتابة الملف (%1)</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>اختر مكانا آخر</translation>
    </message>
    <message>
        <source>the folder cannot be made (%1)</source>
        <translation>تعذر إنشاء المجلد (%1)</translation>
    </message>
    <message>
        <source>check it</source>
        <translation>تحقق منه</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>name a file in it</source>
        <translation>اختر ملفا داخله</translation>
    </message>
    <message>
        <source>this is a device, not a file</source>
        <translation>هذا جهاز وليس ملفا</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>لا يوجد مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>make it, or choose another</source>
        <translation>أنشئه أو اختر غيره</translation>
    </message>
    <message>
        <source>no file can be made in this folder</source>
        <translation>لا يمكن إنشاء أي ملف في هذا المجلد</translation>
    </message>
    <message>
        <source>this document sets no date that a calendar can keep</source>
        <translation>لا تحدد هذه الوثيقة تاريخا يمكن حفظه في تقويم</translation>
    </message>
    <message>
        <source>enter the day by hand</source>
        <translation>أدخل اليوم يدويا</translation>
    </message>
    <message>
        <source>a file of the program is missing</source>
        <translation>أحد ملفات البرنامج مفقود</translation>
    </message>
    <message>
        <source>install the program again</source>
        <translation>أعد تثبيت البرنامج</translation>
    </message>
    <message>
        <source>this file is in the way of volume %1</source>
        <translation>هذا الملف يشغل مكان المجلد رقم %1</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>اختر اسما آخر</translation>
    </message>
    <message>
        <source>the pages cannot be made (%1)</source>
        <translation>تعذر إعداد الصفحات (%1)</translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation>أغلق البرامج الأخرى وحاول مرة أخرى</translation>
    </message>
    <message>
        <source>the pages cannot be made</source>
        <translation>تعذر إعداد الصفحات</translation>
    </message>
    <message>
        <source>choose Markdown or HTML instead</source>
        <translation>اختر Markdown أو HTML بدلا من ذلك</translation>
    </message>
    <message>
        <source>the pages cannot be made; the memory may be used up</source>
        <translation>تعذر إعداد الصفحات؛ ربما نفدت الذاكرة</translation>
    </message>
    <message>
        <source>export fewer notes at a time</source>
        <translation>صدّر عددا أقل من الملاحظات في كل مرة</translation>
    </message>
    <message>
        <source>make room on the disk and try again</source>
        <translation>أفرغ مساحة على القرص وحاول مرة أخرى</translation>
    </message>
    <message>
        <source>the pages took longer than 15 minutes</source>
        <translation>استغرق إعداد الصفحات أكثر من 15 دقيقة</translation>
    </message>
    <message>
        <source>there are no notes to export</source>
        <translation>لا توجد ملاحظات للتصدير</translation>
    </message>
    <message>
        <source>write one first</source>
        <translation>اكتب ملاحظة أولا</translation>
    </message>
    <message>
        <source>Tables and words that belong to no paragraph are shown behind the text</source>
        <translation>تظهر بعد النص الجداول والكلمات التي لا تنتمي إلى أي فقرة</translation>
    </message>
    <message>
        <source>The file holds several resolutions under the title “%1”; those after the first follow it</source>
        <translation>يضم الملف عدة قرارات تحت العنوان ”%1“؛ وترد القرارات الأخرى بعد الأول</translation>
    </message>
    <message>
        <source>The file holds several resolutions; those after the first follow it</source>
        <translation>يضم الملف عدة قرارات؛ وترد القرارات الأخرى بعد الأول</translation>
    </message>
    <message>
        <source>this XML file is no Akoma Ntoso: it begins with &lt;%1&gt;</source>
        <translation>ملف XML هذا ليس بنسق Akoma Ntoso: إذ يبدأ بـ &lt;%1&gt;</translation>
    </message>
    <message>
        <source>open the file of a resolution</source>
        <translation>افتح ملف قرار</translation>
    </message>
    <message>
        <source>this Akoma Ntoso file holds no resolution</source>
        <translation>لا يتضمن ملف Akoma Ntoso هذا أي قرار</translation>
    </message>
    <message>
        <source>the XML has a document type definition, which is not safe to read</source>
        <translation>يتضمن ملف XML تعريفا لنوع الوثيقة لا تؤمن قراءته</translation>
    </message>
    <message>
        <source>remove its &lt;!DOCTYPE&gt;</source>
        <translation>احذف ‎&lt;!DOCTYPE&gt; منه</translation>
    </message>
    <message>
        <source>the XML is not well-formed at line %1: %2</source>
        <translation>ملف XML غير سليم البنية في السطر %1: %2</translation>
    </message>
    <message>
        <source>get the file again, or mend that line in a text editor</source>
        <translation>احصل على الملف من جديد، أو صحح ذلك السطر في محرر نصوص</translation>
    </message>
    <message>
        <source>the file is in an encoding that cannot be read</source>
        <translation>الملف بترميز لا يمكن قراءته</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>احفظه بترميز UTF-8</translation>
    </message>
    <message>
        <source>this Word file has more than %1 paragraphs</source>
        <translation>يتضمن ملف Word هذا أكثر من %1 فقرة</translation>
    </message>
    <message>
        <source>open a part of it</source>
        <translation>افتح جزءا منه</translation>
    </message>
    <message>
        <source>this is not the text of a resolution: neither an enacting formula such as “The General Assembly,” nor a numbered paragraph is in it</source>
        <translation>هذا ليس نص قرار: فلا ترد فيه صيغة استهلالية مثل ”إن الجمعية العامة،“ ولا فقرة مرقمة</translation>
    </message>
    <message>
        <source>The text holds several resolutions; those after the first follow it</source>
        <translation>يضم النص عدة قرارات؛ وترد القرارات الأخرى بعد الأول</translation>
    </message>
    <message>
        <source>The footnote %1 is called by the enacting formula</source>
        <translation>الحاشية %1 مشار إليها في الصيغة الاستهلالية</translation>
    </message>
    <message>
        <source>Words above the text that were not understood: “%1”</source>
        <translation>كلمات غير مفهومة فوق النص: ”%1“</translation>
    </message>
    <message>
        <source>The number of %1 is used more than once</source>
        <translation>رقم %1 مستخدم أكثر من مرة</translation>
    </message>
    <message>
        <source>The footnote %1 is given, but nothing calls it</source>
        <translation>الحاشية %1 واردة ولكن لا شيء يشير إليها</translation>
    </message>
    <message>
        <source>The footnote %1 is called, but not given</source>
        <translation>الحاشية %1 مشار إليها ولكنها غير واردة</translation>
    </message>
    <message>
        <source>Paragraph 1 is numbered with the letter l in the source</source>
        <translation>الفقرة 1 مرقمة بالحرف l في المصدر</translation>
    </message>
    <message>
        <source>Paragraph %1 stands where %2 is expected</source>
        <translation>ترد الفقرة %1 حيث يُنتظر ورود الفقرة %2</translation>
    </message>
    <message>
        <source>Words set across the page: “%1”</source>
        <translation>كلمات مطبوعة بعرض الصفحة: ”%1“</translation>
    </message>
    <message>
        <source>this PDF is damaged, or needs more memory than a resolution can</source>
        <translation>ملف PDF هذا تالف، أو يحتاج إلى ذاكرة أكبر مما يحتاجه قرار</translation>
    </message>
    <message>
        <source>open its Word file</source>
        <translation>افتح ملف Word الخاص به</translation>
    </message>
    <message>
        <source>the PDF cannot be read (%1)</source>
        <translation>تعذرت قراءة ملف PDF (%1)</translation>
    </message>
    <message>
        <source>reading this PDF takes more than %1 seconds</source>
        <translation>تستغرق قراءة ملف PDF هذا أكثر من %1 ثانية</translation>
    </message>
    <message>
        <source>this PDF has more than %1 pages</source>
        <translation>يتضمن ملف PDF هذا أكثر من %1 صفحة</translation>
    </message>
    <message>
        <source>open the resolution alone</source>
        <translation>افتح القرار وحده</translation>
    </message>
    <message>
        <source>this PDF is damaged</source>
        <translation>ملف PDF هذا تالف</translation>
    </message>
    <message>
        <source>fetch it again, or open its Word file</source>
        <translation>احصل عليه من جديد، أو افتح ملف Word الخاص به</translation>
    </message>
    <message>
        <source>this PDF has more than %1 characters</source>
        <translation>يتضمن ملف PDF هذا أكثر من %1 حرف</translation>
    </message>
    <message>
        <source>this PDF is encrypted</source>
        <translation>ملف PDF هذا مشفر</translation>
    </message>
    <message>
        <source>save it without a password, then open that</source>
        <translation>احفظه بدون كلمة مرور ثم افتح تلك النسخة</translation>
    </message>
    <message>
        <source>this PDF holds pictures of pages and no text</source>
        <translation>يتضمن ملف PDF هذا صور صفحات ولا يتضمن نصا</translation>
    </message>
    <message>
        <source>open its Word or text file, or recognise its text first</source>
        <translation>افتح ملف Word أو النص الخاص به، أو تعرّف على نصه أولا</translation>
    </message>
    <message>
        <source>the text has more than %1 lines</source>
        <translation>يتضمن النص أكثر من %1 سطر</translation>
    </message>
    <message>
        <source>open the text of one resolution</source>
        <translation>افتح نص قرار واحد</translation>
    </message>
    <message>
        <source>the file has more than %1 paragraphs</source>
        <translation>يتضمن الملف أكثر من %1 فقرة</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>قراءة الملف غير مسموح بها</translation>
    </message>
    <message>
        <source>change its permissions</source>
        <translation>غيّر أذوناته</translation>
    </message>
    <message>
        <source>this is a Rich Text file</source>
        <translation>هذا ملف Rich Text</translation>
    </message>
    <message>
        <source>save it as .docx with a word processor, then open that</source>
        <translation>احفظه بنسق ‎.docx في برنامج معالجة نصوص ثم افتح تلك النسخة</translation>
    </message>
    <message>
        <source>this is a web page</source>
        <translation>هذه صفحة ويب</translation>
    </message>
    <message>
        <source>open the Word or PDF file that it leads to</source>
        <translation>افتح ملف Word أو PDF الذي تقود إليه</translation>
    </message>
    <message>
        <source>this file is packed with gzip</source>
        <translation>هذا الملف مضغوط بواسطة gzip</translation>
    </message>
    <message>
        <source>unpack it, then open what is in it</source>
        <translation>فك ضغطه ثم افتح ما بداخله</translation>
    </message>
    <message>
        <source>this file is packed with bzip2</source>
        <translation>هذا الملف مضغوط بواسطة bzip2</translation>
    </message>
    <message>
        <source>this file is packed with xz</source>
        <translation>هذا الملف مضغوط بواسطة xz</translation>
    </message>
    <message>
        <source>this is a 7z archive</source>
        <translation>هذا أرشيف 7z</translation>
    </message>
    <message>
        <source>this is a RAR archive</source>
        <translation>هذا أرشيف RAR</translation>
    </message>
    <message>
        <source>this is a picture</source>
        <translation>هذه صورة</translation>
    </message>
    <message>
        <source>recognise its text first, or open the Word or PDF file</source>
        <translation>تعرّف على نصها أولا، أو افتح ملف Word أو PDF</translation>
    </message>
    <message>
        <source>this is a database</source>
        <translation>هذه قاعدة بيانات</translation>
    </message>
    <message>
        <source>open the .docx, .pdf, .xml or .txt of a resolution</source>
        <translation>افتح ملف ‎.docx أو ‎.pdf أو ‎.xml أو ‎.txt لقرار</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>choose the file of a resolution</source>
        <translation>اختر ملف قرار</translation>
    </message>
    <message>
        <source>this is an old binary Word file</source>
        <translation>هذا ملف Word ثنائي قديم</translation>
    </message>
    <message>
        <source>this is no text, Word, PDF or Akoma Ntoso file</source>
        <translation>هذا ليس ملف نص أو Word أو PDF أو Akoma Ntoso</translation>
    </message>
    <message>
        <source>this is an OpenDocument file</source>
        <translation>هذا ملف OpenDocument</translation>
    </message>
    <message>
        <source>this is an e-book</source>
        <translation>هذا كتاب إلكتروني</translation>
    </message>
    <message>
        <source>this Word file is encrypted</source>
        <translation>ملف Word هذا مشفر</translation>
    </message>
    <message>
        <source>this Word file is damaged</source>
        <translation>ملف Word هذا تالف</translation>
    </message>
    <message>
        <source>fetch it again, or open its PDF</source>
        <translation>احصل عليه من جديد، أو افتح ملف PDF الخاص به</translation>
    </message>
    <message>
        <source>this zip archive is no Word document</source>
        <translation>أرشيف zip هذا ليس وثيقة Word</translation>
    </message>
    <message>
        <source>this Word file unpacks to more than a document can hold</source>
        <translation>محتوى ملف Word هذا بعد فك ضغطه أكبر مما تتسع له وثيقة</translation>
    </message>
    <message>
        <source>save it again without pictures, or open another copy</source>
        <translation>احفظه من جديد بدون صور، أو افتح نسخة أخرى</translation>
    </message>
    <message>
        <source>this Word file carries a document type definition, which none needs</source>
        <translation>يتضمن ملف Word هذا تعريفا لنوع الوثيقة لا حاجة إليه</translation>
    </message>
    <message>
        <source>save it again with a word processor, then open that</source>
        <translation>احفظه من جديد في برنامج معالجة نصوص ثم افتح تلك النسخة</translation>
    </message>
    <message>
        <source>a backup was not kept, for %1</source>
        <translation>لم تُحفظ نسخة احتياطية، والسبب: %1</translation>
    </message>
    <message>
        <source>run `observance-viewer check`</source>
        <translation>شغّل `observance-viewer check`</translation>
    </message>
    <message>
        <source>no backup of the notes could be made (%1)</source>
        <translation>تعذر إعداد نسخة احتياطية من الملاحظات (%1)</translation>
    </message>
    <message>
        <source>make room or make it writable</source>
        <translation>أفرغ مساحة أو اسمح بالكتابة</translation>
    </message>
    <message>
        <source>it is no backup of notes that this version can read</source>
        <translation>هذه ليست نسخة احتياطية من الملاحظات يستطيع هذا الإصدار قراءتها</translation>
    </message>
    <message>
        <source>this is not a notes database</source>
        <translation>هذه ليست قاعدة بيانات ملاحظات</translation>
    </message>
    <message>
        <source>move it away; a new one is made, or restore a copy</source>
        <translation>انقلها إلى مكان آخر فتنشأ قاعدة جديدة، أو استعد نسخة</translation>
    </message>
    <message>
        <source>the notes come from a newer version of the program</source>
        <translation>الملاحظات من إصدار أحدث من البرنامج</translation>
    </message>
    <message>
        <source>install that version</source>
        <translation>ثبّت ذلك الإصدار</translation>
    </message>
    <message>
        <source>the data folder cannot be written (%1)</source>
        <translation>تعذرت الكتابة في مجلد البيانات (%1)</translation>
    </message>
    <message>
        <source>make it writable, or choose another with --profile</source>
        <translation>اسمح بالكتابة فيه، أو اختر غيره باستخدام ‎--profile</translation>
    </message>
    <message>
        <source>run `observance-viewer check --repair`</source>
        <translation>شغّل `observance-viewer check --repair`</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>قاعدة البيانات تالفة</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>أفرغ مساحة وحاول مرة أخرى</translation>
    </message>
    <message>
        <source>the data folder cannot be written</source>
        <translation>تعذرت الكتابة في مجلد البيانات</translation>
    </message>
    <message>
        <source>another program keeps the notes locked</source>
        <translation>يبقي برنامج آخر الملاحظات مقفلة</translation>
    </message>
    <message>
        <source>close it and try again</source>
        <translation>أغلقه وحاول مرة أخرى</translation>
    </message>
    <message>
        <source>the disk reports a failure (%1)</source>
        <translation>يبلغ القرص عن عطل (%1)</translation>
    </message>
    <message>
        <source>check the disk and try again</source>
        <translation>تحقق من القرص وحاول مرة أخرى</translation>
    </message>
    <message>
        <source>the database is damaged: its header makes no sense</source>
        <translation>قاعدة البيانات تالفة: فترويستها غير مفهومة</translation>
    </message>
    <message>
        <source>there is no such note</source>
        <translation>لا توجد هذه الملاحظة</translation>
    </message>
    <message>
        <source>list the notes to see their ids</source>
        <translation>اعرض قائمة الملاحظات لترى معرّفاتها</translation>
    </message>
    <message>
        <source>it may have left the bin</source>
        <translation>ربما لم تعد في سلة المهملات</translation>
    </message>
    <message>
        <source>the notes database is damaged, and another window or command has it open</source>
        <translation>قاعدة بيانات الملاحظات تالفة، وهي مفتوحة في نافذة أخرى أو أمر آخر</translation>
    </message>
    <message>
        <source>close that, and open the program again</source>
        <translation>أغلق ذلك ثم افتح البرنامج من جديد</translation>
    </message>
    <message>
        <source>the damaged notes could not be put right (%1)</source>
        <translation>تعذر إصلاح الملاحظات التالفة (%1)</translation>
    </message>
    <message>
        <source>make room or make the folder writable; the damaged file is untouched</source>
        <translation>أفرغ مساحة أو اسمح بالكتابة في المجلد؛ ولم يُمس الملف التالف</translation>
    </message>
    <message>
        <source>this backup is damaged: %1</source>
        <translation>هذه النسخة الاحتياطية تالفة: %1</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>اختر نسخة أخرى</translation>
    </message>
    <message>
        <source>%1 cannot be %2</source>
        <translation>لا يمكن أن يكون %1 هو %2</translation>
    </message>
    <message>
        <source>use a number from %3 to %4</source>
        <translation>استخدم رقما من %3 إلى %4</translation>
    </message>
    <message>
        <source>use a list</source>
        <translation>استخدم قائمة</translation>
    </message>
    <message>
        <source>use any of %3</source>
        <translation>اختر من بين %3</translation>
    </message>
    <message>
        <source>use a word in quotation marks</source>
        <translation>استخدم كلمة بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>use true or false</source>
        <translation>استخدم true أو false</translation>
    </message>
    <message>
        <source>use a number</source>
        <translation>استخدم رقما</translation>
    </message>
    <message>
        <source>use one of %3</source>
        <translation>استخدم إحدى القيم %3</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <translation>فتح المجلد: %1</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>Writing the notes…</source>
        <translation>تجري كتابة الملاحظات…</translation>
    </message>
    <message>
        <source>Everything, to come back as it is (*.zip)</source>
        <translation>كل شيء، ليعود كما هو (*.zip)</translation>
    </message>
    <message>
        <source>Web annotations (*.jsonld)</source>
        <translation>تعليقات الويب (*.jsonld)</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>تصدير الملاحظات</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Place in the text</source>
        <translation>الموضع في النص</translation>
    </message>
    <message>
        <source>Visited places</source>
        <translation>المواضع التي زرتها</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>Choose a note in the notes pane first.</source>
        <translation>اختر أولا ملاحظة في جزء الملاحظات.</translation>
    </message>
    <message>
        <source>The note reads again as it did then. What it said before is in its history.</source>
        <translation>عادت الملاحظة إلى ما كانت عليه آنذاك. وما كانت تقوله من قبل محفوظ في تاريخها.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) destroyed. Backups keep theirs.</source>
        <translation>
            <numerusform>لم تُتلف ملاحظات.</numerusform>
            <numerusform>أُتلفت ملاحظة واحدة. تبقى نسختها في النسخ الاحتياطية.</numerusform>
            <numerusform>أُتلفت ملاحظتان. تبقى نسختاهما في النسخ الاحتياطية.</numerusform>
            <numerusform>أُتلفت %Ln ملاحظات. تبقى نسخها في النسخ الاحتياطية.</numerusform>
            <numerusform>أُتلفت %Ln ملاحظة. تبقى نسخها في النسخ الاحتياطية.</numerusform>
            <numerusform>أُتلفت %Ln ملاحظة. تبقى نسخها في النسخ الاحتياطية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing note(s) came back.</source>
        <translation>
            <numerusform>لم تعد ملاحظات مفقودة.</numerusform>
            <numerusform>عادت ملاحظة مفقودة واحدة.</numerusform>
            <numerusform>عادت ملاحظتان مفقودتان.</numerusform>
            <numerusform>عادت %Ln ملاحظات مفقودة.</numerusform>
            <numerusform>عادت %Ln ملاحظة مفقودة.</numerusform>
            <numerusform>عادت %Ln ملاحظة مفقودة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) read again as in the backup.</source>
        <translation>
            <numerusform>لم ترجع ملاحظات إلى نص النسخة الاحتياطية.</numerusform>
            <numerusform>رجعت ملاحظة واحدة إلى نص النسخة الاحتياطية.</numerusform>
            <numerusform>رجعت ملاحظتان إلى نص النسخة الاحتياطية.</numerusform>
            <numerusform>رجعت %Ln ملاحظات إلى نص النسخة الاحتياطية.</numerusform>
            <numerusform>رجعت %Ln ملاحظة إلى نص النسخة الاحتياطية.</numerusform>
            <numerusform>رجعت %Ln ملاحظة إلى نص النسخة الاحتياطية.</numerusform>
        </translation>
    </message>
    <message>
        <source>How they were before is kept as a backup.</source>
        <translation>حُفظ ما كانت عليه من قبل في نسخة احتياطية.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open recent</source>
        <translation>فتح الأخيرة</translation>
    </message>
    <message>
        <source>Width of the second document</source>
        <translation>عرض الوثيقة الثانية</translation>
    </message>
    <message>
        <source>A note is not saved yet. Copy its words or make room; closing again leaves without them.</source>
        <translation>لم تُحفظ إحدى الملاحظات بعد. انسخ كلماتها أو أفسح مكانا على القرص؛ الإغلاق مرة أخرى يتركها دون حفظ.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Width of calendar and contents</source>
        <translation>عرض التقويم والمحتويات</translation>
    </message>
    <message>
        <source>Width of the notes</source>
        <translation>عرض الملاحظات</translation>
    </message>
    <message>
        <source>About Observance Viewer</source>
        <translation>عن Observance Viewer</translation>
    </message>
    <message>
        <source>Observance Viewer reads UN resolutions offline. MIT licence. Not a product of the UN.</source>
        <translation>برنامج Observance Viewer يقرأ قرارات الأمم المتحدة دون اتصال بالشبكة. رخصة MIT. ليس من منتجات الأمم المتحدة.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Days of the month</source>
        <translation>أيام الشهر</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Whole document</source>
        <translation>الوثيقة كلها</translation>
    </message>
    <message>
        <source>*Empty note*</source>
        <translation>*ملاحظة فارغة*</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Select the words that the note is about first.</source>
        <translation>حدد أولا الكلمات التي تتناولها الملاحظة.</translation>
    </message>
    <message>
        <source>The note stands in %1 now.</source>
        <translation>الملاحظة الآن في %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The note that this link leads to is not here any more.</source>
        <translation>الملاحظة التي يؤدي إليها هذا الرابط لم تعد هنا.</translation>
    </message>
    <message>
        <source>%1 was not open here yet. Open its file first.</source>
        <translation>لم تُفتح %1 هنا بعد. افتح ملفها أولا.</translation>
    </message>
    <message>
        <source>Choose a note in the notes pane first.</source>
        <translation>اختر أولا ملاحظة في جزء الملاحظات.</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>التراجع عن %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>إعادة %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Place note here</source>
        <translation>وضع الملاحظة هنا</translation>
    </message>
    <message>
        <source>Copy link to this note</source>
        <translation>نسخ رابط إلى هذه الملاحظة</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>الانتقال إلى %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>This note was changed elsewhere meanwhile. Both versions are kept: yours is a note of its own.</source>
        <translation>عُدّلت هذه الملاحظة في مكان آخر في أثناء ذلك. حُفظت النسختان كلتاهما: نسختك ملاحظة مستقلة.</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>إظهار الأخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) changed by another window or a command.</source>
        <translation>
            <numerusform>لم تتغير ملاحظات.</numerusform>
            <numerusform>تغيرت ملاحظة واحدة من نافذة أخرى أو بأمر.</numerusform>
            <numerusform>تغيرت ملاحظتان من نافذة أخرى أو بأمر.</numerusform>
            <numerusform>تغيرت %Ln ملاحظات من نافذة أخرى أو بأمر.</numerusform>
            <numerusform>تغيرت %Ln ملاحظة من نافذة أخرى أو بأمر.</numerusform>
            <numerusform>تغيرت %Ln ملاحظة من نافذة أخرى أو بأمر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Saved</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظة</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>الوثيقة كلها</translation>
    </message>
    <message>
        <source>State of the note</source>
        <translation>حالة الملاحظة</translation>
    </message>
    <message>
        <source>Write a note. Markdown is understood.</source>
        <translation>اكتب ملاحظة. يمكن استعمال Markdown.</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>نص الملاحظة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>End editing (Ctrl+Enter)</source>
        <translation>إنهاء التحرير (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
</context>
<context>
    <name>NoteHistory</name>
    <message>
        <source>History of “%1”</source>
        <translation>تاريخ «%1»</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>النسخ السابقة</translation>
    </message>
    <message>
        <source>What has changed since then</source>
        <translation>ما تغير منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>What came since is underlined, what went is struck through.</source>
        <translation>ما أُضيف منذ ذلك الحين تحته خط، وما حُذف مشطوب.</translation>
    </message>
    <message>
        <source>This note has no earlier version yet. One is kept whenever you change it.</source>
        <translation>ليست لهذه الملاحظة نسخة سابقة بعد. تُحفظ نسخة كلما غيّرتها.</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>Its words are not found in the text that is open</source>
        <translation>لم يُعثر على كلماتها في النص المفتوح</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>نُقلت من %1</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>الوثيقة كلها</translation>
    </message>
    <message>
        <source>The words were “%1”</source>
        <translation>كانت الكلمات «%1»</translation>
    </message>
    <message>
        <source>Moved within its paragraph</source>
        <translation>نُقلت داخل فقرتها</translation>
    </message>
    <message>
        <source>whole document</source>
        <translation>الوثيقة كلها</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>كُتبت في %1</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>ملاحظة فارغة</translation>
    </message>
    <message>
        <source>new note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>editing a note</source>
        <translation>تحرير ملاحظة</translation>
    </message>
    <message>
        <source>deleting a note</source>
        <translation>حذف ملاحظة</translation>
    </message>
    <message>
        <source>restoring a note</source>
        <translation>استعادة ملاحظة</translation>
    </message>
    <message>
        <source>placing a note</source>
        <translation>وضع ملاحظة</translation>
    </message>
    <message>
        <source>renaming a tag</source>
        <translation>تغيير اسم وسم</translation>
    </message>
    <message>
        <source>The notes were found damaged on %1 (%2).</source>
        <translation>وُجدت الملاحظات تالفة في %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) were recovered.</source>
        <translation>
            <numerusform>لم تُستعد ملاحظات.</numerusform>
            <numerusform>استُعيدت ملاحظة واحدة.</numerusform>
            <numerusform>استُعيدت ملاحظتان.</numerusform>
            <numerusform>استُعيدت %Ln ملاحظات.</numerusform>
            <numerusform>استُعيدت %Ln ملاحظة.</numerusform>
            <numerusform>استُعيدت %Ln ملاحظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no backup to fill in from.</source>
        <translation>لم تكن هناك نسخة احتياطية لإكمال الناقص منها.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) came from the backup of %1.</source>
        <translation>
            <numerusform>لم تأت ملاحظات من النسخة الاحتياطية المؤرخة %1.</numerusform>
            <numerusform>جاءت ملاحظة واحدة من النسخة الاحتياطية المؤرخة %1.</numerusform>
            <numerusform>جاءت ملاحظتان من النسخة الاحتياطية المؤرخة %1.</numerusform>
            <numerusform>جاءت %Ln ملاحظات من النسخة الاحتياطية المؤرخة %1.</numerusform>
            <numerusform>جاءت %Ln ملاحظة من النسخة الاحتياطية المؤرخة %1.</numerusform>
            <numerusform>جاءت %Ln ملاحظة من النسخة الاحتياطية المؤرخة %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could be read only in part.</source>
        <translation>
            <numerusform>قُرئت كل الملاحظات كاملة.</numerusform>
            <numerusform>لم تُقرأ ملاحظة واحدة إلا جزئيا.</numerusform>
            <numerusform>لم تُقرأ ملاحظتان إلا جزئيا.</numerusform>
            <numerusform>لم تُقرأ %Ln ملاحظات إلا جزئيا.</numerusform>
            <numerusform>لم تُقرأ %Ln ملاحظة إلا جزئيا.</numerusform>
            <numerusform>لم تُقرأ %Ln ملاحظة إلا جزئيا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept in %1.</source>
        <translation>الملف التالف محفوظ في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>an earlier repair was cut off</source>
        <translation>انقطع إصلاح سابق</translation>
    </message>
    <message>
        <source>the file is missing or empty</source>
        <translation>الملف مفقود أو فارغ</translation>
    </message>
    <message>
        <source>its log is damaged</source>
        <translation>سجله تالف</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>ترويسته تالفة</translation>
    </message>
    <message>
        <source>it lacks what its newest backup has</source>
        <translation>ينقصه ما في أحدث نسخة احتياطية منه</translation>
    </message>
    <message>
        <source>it does not read as it was written</source>
        <translation>لا يُقرأ كما كُتب</translation>
    </message>
</context>
<context>
    <name>NotesBackups</name>
    <message>
        <source>Backups of the notes</source>
        <translation>النسخ الاحتياطية للملاحظات</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>What the backup has</source>
        <translation>ما في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>What restoring changes</source>
        <translation>ما تغيره الاستعادة</translation>
    </message>
    <message>
        <source>Restore from this backup</source>
        <translation>الاستعادة من هذه النسخة</translation>
    </message>
    <message>
        <source>The present state is kept as a backup first; no note is deleted</source>
        <translation>تُحفظ الحالة الراهنة أولا في نسخة احتياطية؛ ولا تُحذف أي ملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) take %1 of at most %2.</source>
        <translation>
            <numerusform>لا نسخ احتياطية؛ %1 من %2 على الأكثر.</numerusform>
            <numerusform>تشغل نسخة احتياطية واحدة %1 من %2 على الأكثر.</numerusform>
            <numerusform>تشغل نسختان احتياطيتان %1 من %2 على الأكثر.</numerusform>
            <numerusform>تشغل %n نسخ احتياطية %1 من %2 على الأكثر.</numerusform>
            <numerusform>تشغل %n نسخة احتياطية %1 من %2 على الأكثر.</numerusform>
            <numerusform>تشغل %n نسخة احتياطية %1 من %2 على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups are made by themselves, ten minutes after a change and at the end.</source>
        <translation>تُعد النسخ الاحتياطية تلقائيا، بعد عشر دقائق من أي تغيير وعند الإنهاء.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first is made ten minutes after a change.</source>
        <translation>لا توجد نسخة احتياطية بعد. تُعد الأولى بعد عشر دقائق من أي تغيير.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are missing now.</source>
        <translation>
            <numerusform>لا ملاحظات مفقودة الآن.</numerusform>
            <numerusform>ملاحظة واحدة مفقودة الآن.</numerusform>
            <numerusform>ملاحظتان مفقودتان الآن.</numerusform>
            <numerusform>%Ln ملاحظات مفقودة الآن.</numerusform>
            <numerusform>%Ln ملاحظة مفقودة الآن.</numerusform>
            <numerusform>%Ln ملاحظة مفقودة الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) read otherwise now.</source>
        <translation>
            <numerusform>لا ملاحظات مختلفة الآن.</numerusform>
            <numerusform>ملاحظة واحدة مختلفة الآن.</numerusform>
            <numerusform>ملاحظتان مختلفتان الآن.</numerusform>
            <numerusform>%Ln ملاحظات مختلفة الآن.</numerusform>
            <numerusform>%Ln ملاحظة مختلفة الآن.</numerusform>
            <numerusform>%Ln ملاحظة مختلفة الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer note(s) stay as they are.</source>
        <translation>
            <numerusform>لا ملاحظات أحدث.</numerusform>
            <numerusform>ملاحظة أحدث تبقى كما هي.</numerusform>
            <numerusform>ملاحظتان أحدث تبقيان كما هما.</numerusform>
            <numerusform>%Ln ملاحظات أحدث تبقى كما هي.</numerusform>
            <numerusform>%Ln ملاحظة أحدث تبقى كما هي.</numerusform>
            <numerusform>%Ln ملاحظة أحدث تبقى كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this backup is there now.</source>
        <translation>كل ما في هذه النسخة الاحتياطية موجود الآن.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>مفقودة: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>متغيرة: %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>تجري المقارنة…</translation>
    </message>
</context>
<context>
    <name>NotesBin</name>
    <message>
        <source>Deleted notes</source>
        <translation>الملاحظات المحذوفة</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore the selected notes</source>
        <translation>استعادة الملاحظات المحددة</translation>
    </message>
    <message>
        <source>Empty bin</source>
        <translation>إفراغ السلة</translation>
    </message>
    <message>
        <source>deleted %1, goes %2</source>
        <translation>حُذفت في %1، تزول في %2</translation>
    </message>
    <message>
        <source>whole document</source>
        <translation>الوثيقة كلها</translation>
    </message>
    <message numerus="yes">
        <source>Deleted notes stay here for %n day(s).</source>
        <translation>
            <numerusform>لا تبقى الملاحظات المحذوفة هنا.</numerusform>
            <numerusform>تبقى الملاحظات المحذوفة هنا يوما واحدا.</numerusform>
            <numerusform>تبقى الملاحظات المحذوفة هنا يومين.</numerusform>
            <numerusform>تبقى الملاحظات المحذوفة هنا %Ln أيام.</numerusform>
            <numerusform>تبقى الملاحظات المحذوفة هنا %Ln يوما.</numerusform>
            <numerusform>تبقى الملاحظات المحذوفة هنا %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>السلة فارغة.</translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n note(s) for good</source>
        <translation>
            <numerusform>إتلاف الملاحظات نهائيا</numerusform>
            <numerusform>إتلاف ملاحظة واحدة نهائيا</numerusform>
            <numerusform>إتلاف ملاحظتين نهائيا</numerusform>
            <numerusform>إتلاف %Ln ملاحظات نهائيا</numerusform>
            <numerusform>إتلاف %Ln ملاحظة نهائيا</numerusform>
            <numerusform>إتلاف %Ln ملاحظة نهائيا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesHead</name>
    <message>
        <source>Which notes are listed</source>
        <translation>الملاحظات المعروضة</translation>
    </message>
    <message>
        <source>This passage</source>
        <translation>هذا الموضع</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>هذه الوثيقة</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>كل الملاحظات</translation>
    </message>
    <message>
        <source>How notes are sorted</source>
        <translation>ترتيب الملاحظات</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>حسب الموضع</translation>
    </message>
    <message>
        <source>Filter by tag or state</source>
        <translation>تصفية حسب الوسم أو الحالة</translation>
    </message>
    <message>
        <source>New name of the tag</source>
        <translation>الاسم الجديد للوسم</translation>
    </message>
    <message>
        <source>Notes · %1</source>
        <translation>الملاحظات · %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>Rename this tag…</source>
        <translation>تغيير اسم هذا الوسم…</translation>
    </message>
    <message>
        <source>Empty to remove the tag everywhere</source>
        <translation>اتركه فارغا لإزالة الوسم من كل مكان</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>في أي حالة</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نُقلت</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>بلا موضع</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>Whole document</source>
        <translation>الوثيقة كلها</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>List of notes</source>
        <translation>قائمة الملاحظات</translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>البحث عن هذا</translation>
    </message>
</context>
<context>
    <name>Observance</name>
    <message>
        <source>every year on %1</source>
        <translation>كل عام في %1</translation>
    </message>
    <message>
        <source>every year from %1 to %2</source>
        <translation>كل عام من %1 إلى %2</translation>
    </message>
    <message>
        <source>every year in %1</source>
        <translation>كل عام في شهر %1</translation>
    </message>
    <message>
        <source>on a day that the document does not say</source>
        <translation>في يوم لا تحدده الوثيقة</translation>
    </message>
    <message>
        <source>on a day of %1 that is another each year</source>
        <translation>في يوم من شهر %1 يتغير كل عام</translation>
    </message>
    <message>
        <source>%1, for a week</source>
        <translation>%1، لمدة أسبوع</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1، منذ عام %2</translation>
    </message>
    <message>
        <source>first observance</source>
        <translation>الاحتفال الأول</translation>
    </message>
    <message>
        <source>%1st observance</source>
        <translation>الاحتفال رقم %1</translation>
    </message>
    <message>
        <source>%1nd observance</source>
        <translation>الاحتفال رقم %1</translation>
    </message>
    <message>
        <source>%1rd observance</source>
        <translation>الاحتفال رقم %1</translation>
    </message>
    <message>
        <source>%1th observance</source>
        <translation>الاحتفال رقم %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>جارية الآن</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدا</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يوما</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يوما</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years in %1</source>
        <translation>
            <numerusform>كل عام في شهر %1</numerusform>
            <numerusform>كل عام في شهر %1</numerusform>
            <numerusform>كل عامين في شهر %1</numerusform>
            <numerusform>كل %Ln أعوام في شهر %1</numerusform>
            <numerusform>كل %Ln عاما في شهر %1</numerusform>
            <numerusform>كل %Ln عام في شهر %1</numerusform>
        </translation>
    </message>
    <message>
        <source>every year on the %1 from %2 to %3</source>
        <translation>كل عام يوم %1 الواقع بين %2 و%3</translation>
    </message>
    <message>
        <source>the year %1</source>
        <translation>عام %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>every year on the first %1 of %2</source>
        <translation>كل عام يوم %1 الأول من شهر %2</translation>
    </message>
    <message>
        <source>every year on the second %1 of %2</source>
        <translation>كل عام يوم %1 الثاني من شهر %2</translation>
    </message>
    <message>
        <source>every year on the third %1 of %2</source>
        <translation>كل عام يوم %1 الثالث من شهر %2</translation>
    </message>
    <message>
        <source>every year on the fourth %1 of %2</source>
        <translation>كل عام يوم %1 الرابع من شهر %2</translation>
    </message>
    <message>
        <source>every year on the fifth %1 of %2</source>
        <translation>كل عام يوم %1 الخامس من شهر %2</translation>
    </message>
    <message>
        <source>every year on the last %1 of %2</source>
        <translation>كل عام يوم %1 الأخير من شهر %2</translation>
    </message>
    <message>
        <source>every year on the last but one %1 of %2</source>
        <translation>كل عام يوم %1 قبل الأخير من شهر %2</translation>
    </message>
</context>
<context>
    <name>OccurrenceCard</name>
    <message>
        <source>Next occurrence</source>
        <translation>الموعد المقبل</translation>
    </message>
    <message>
        <source>No occurrence is to come.</source>
        <translation>لا موعد مقبل.</translation>
    </message>
    <message>
        <source>No observance</source>
        <translation>لا مناسبة</translation>
    </message>
    <message>
        <source>This document designates no day, week or year. Other UN observances can be shown above.</source>
        <translation>لا تحدد هذه الوثيقة يوما ولا أسبوعا ولا عاما. يمكن إظهار مناسبات الأمم المتحدة الأخرى أعلاه.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>proclaimed by %1</source>
        <translation>أُعلنت بموجب %1</translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>إضافة إلى التقويم…</translation>
    </message>
    <message>
        <source>designated by %1</source>
        <translation>حُددت بموجب %1</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Reading %1…</source>
        <translation>تجري قراءة ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Open a resolution</source>
        <translation>فتح قرار</translation>
    </message>
</context>
<context>
    <name>OrphanTray</name>
    <message>
        <source>Notes without a place</source>
        <translation>ملاحظات بلا موضع</translation>
    </message>
    <message>
        <source>Place note here</source>
        <translation>وضع الملاحظة هنا</translation>
    </message>
    <message>
        <source>Select words in the text first; the note then stands on them</source>
        <translation>حدد أولا كلمات في النص؛ فتوضع الملاحظة عليها</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Edit the note without a place</source>
        <translation>تحرير الملاحظة التي بلا موضع</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without a place in this text</source>
        <translation>
            <numerusform>لا ملاحظات بلا موضع في هذا النص</numerusform>
            <numerusform>ملاحظة واحدة بلا موضع في هذا النص</numerusform>
            <numerusform>ملاحظتان بلا موضع في هذا النص</numerusform>
            <numerusform>%Ln ملاحظات بلا موضع في هذا النص</numerusform>
            <numerusform>%Ln ملاحظة بلا موضع في هذا النص</numerusform>
            <numerusform>%Ln ملاحظة بلا موضع في هذا النص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What can be chosen</source>
        <translation>ما يمكن اختياره</translation>
    </message>
    <message>
        <source>Nothing is called like this.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>كيان</translation>
    </message>
    <message>
        <source>document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>preference</source>
        <translation>تفضيل</translation>
    </message>
</context>
<context>
    <name>PanePage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>العودة إلى الملاحظات</translation>
    </message>
    <message>
        <source>Back to the notes (Esc)</source>
        <translation>العودة إلى الملاحظات (Esc)</translation>
    </message>
</context>
<context>
    <name>PlacesWords</name>
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
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>البداية</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>البحث في التفضيلات</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا يوجد إعداد فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>A note is not saved yet. The language changes at the next start.</source>
        <translation>لم تُحفظ إحدى الملاحظات بعد. تتغير اللغة عند التشغيل المقبل.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>محرك أقراص</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>البحث في:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>الملفات من نوع:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>الطباعة على الوجهين</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>التجليد على الجانب الطويل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطلة</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>مجموعة الصفحات:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>التجليد على الجانب القصير</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Text of the resolution</source>
        <translation>نص القرار</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%n more notes are set line by line.</source>
        <translation>
            <numerusform>لا ملاحظات أخرى.</numerusform>
            <numerusform>وضعت ملاحظة أخرى سطرا بسطر.</numerusform>
            <numerusform>وضعت ملاحظتان أخريان سطرا بسطر.</numerusform>
            <numerusform>وضعت %Ln ملاحظات أخرى سطرا بسطر.</numerusform>
            <numerusform>وضعت %Ln ملاحظة أخرى سطرا بسطر.</numerusform>
            <numerusform>وضعت %Ln ملاحظة أخرى سطرا بسطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF is complete, but keeps to no standard of accessibility or archiving.</source>
        <translation>ملف PDF كامل، لكنه لا يستوفي معيارا لإتاحة الاطلاع أو الحفظ.</translation>
    </message>
    <message>
        <source>The PDF shows boxes, and keeps to no standard: a font is missing.</source>
        <translation>تظهر في ملف PDF مربعات ولا يستوفي أي معيار: ينقص خط.</translation>
    </message>
    <message>
        <source>%1 (%2) is in the font package %3.</source>
        <translation>⁨%1 (%2)⁩ موجودة في حزمة الخطوط ⁨%3⁩.</translation>
    </message>
    <message>
        <source>Note %1 (%2) is too long for Markdown and set line by line.</source>
        <translation>الملاحظة %1 (⁨%2⁩) أطول مما يسع Markdown ووضعت سطرا بسطر.</translation>
    </message>
    <message numerus="yes">
        <source>Note %1 (%2) is set line by line and goes on through %n files.</source>
        <translation>
            <numerusform>وضعت الملاحظة %1 (⁨%2⁩) سطرا بسطر.</numerusform>
            <numerusform>وضعت الملاحظة %1 (⁨%2⁩) سطرا بسطر في ملف واحد.</numerusform>
            <numerusform>وضعت الملاحظة %1 (⁨%2⁩) سطرا بسطر في ملفين.</numerusform>
            <numerusform>وضعت الملاحظة %1 (⁨%2⁩) سطرا بسطر في %Ln ملفات.</numerusform>
            <numerusform>وضعت الملاحظة %1 (⁨%2⁩) سطرا بسطر في %Ln ملفا.</numerusform>
            <numerusform>وضعت الملاحظة %1 (⁨%2⁩) سطرا بسطر في %Ln ملف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Reminder: %1, %2</source>
        <translation>تذكير: %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (و%Ln أخرى)</numerusform>
            <numerusform>%1 (وواحدة أخرى)</numerusform>
            <numerusform>%1 (واثنتان أخريان)</numerusform>
            <numerusform>%1 (و%Ln أخرى)</numerusform>
            <numerusform>%1 (و%Ln أخرى)</numerusform>
            <numerusform>%1 (و%Ln أخرى)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in calendar</source>
        <translation>إظهار في التقويم</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Something went wrong, and the program goes on (%1). Your notes are saved as before.</source>
        <translation>حدث خطأ ما، والبرنامج مستمر (%1). تُحفظ ملاحظاتك كما كانت.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. Nothing was sent; a report can be copied.</source>
        <translation>انتهى البرنامج على نحو غير متوقع في المرة الماضية. لم يُرسل شيء؛ ويمكن نسخ تقرير.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or prefix*.</source>
        <translation>لم يُعثر على شيء. جرّب كلمات أقل، أو بادئة*.</translation>
    </message>
    <message>
        <source>Hits · %1</source>
        <translation>النتائج · %1</translation>
    </message>
</context>
<context>
    <name>ScrollBars</name>
    <message>
        <source>Scroll up and down</source>
        <translation>التمرير إلى أعلى وأسفل</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>التمرير إلى الجانبين</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search text and notes</source>
        <translation>البحث في النص والملاحظات</translation>
    </message>
    <message>
        <source>Of notes: tag:draft, at:OP2, modified:2026-11, state:orphaned</source>
        <translation>للملاحظات: tag:draft وat:OP2 وmodified:2026-11 وstate:orphaned</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, prefix*, -not, OR</source>
        <translation>كلمات، &quot;عبارات&quot;، بادئة*، -استثناء، OR</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>النتيجة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>النتيجة التالية (F3)</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>مسح البحث (Esc)</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondPane</name>
    <message>
        <source>Back in the second document</source>
        <translation>رجوع في الوثيقة الثانية</translation>
    </message>
    <message>
        <source>Forward in the second document</source>
        <translation>تقدّم في الوثيقة الثانية</translation>
    </message>
    <message>
        <source>Show another document here</source>
        <translation>عرض وثيقة أخرى هنا</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Close the second document</source>
        <translation>إغلاق الوثيقة الثانية</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Add a note to the selected words</source>
        <translation>إضافة ملاحظة على الكلمات المحددة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>نسخ مع المرجع</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>البحث عن هذا</translation>
    </message>
    <message>
        <source>Selected words</source>
        <translation>الكلمات المحددة</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source> %</source>
        <translation> ٪</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it</source>
        <translation>فاتح أو داكن أو كما في النظام</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
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
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of menus and messages, of dates and numbers</source>
        <translation>لغة القوائم والرسائل والتواريخ والأرقام</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Size of the document&apos;s text, in percent</source>
        <translation>حجم نص الوثيقة، بالنسبة المئوية</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>أول أيام الأسبوع</translation>
    </message>
    <message>
        <source>The day in the first column of the calendar</source>
        <translation>اليوم في العمود الأول من التقويم</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>حسب اللغة</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Other UN observances</source>
        <translation>مناسبات الأمم المتحدة الأخرى</translation>
    </message>
    <message>
        <source>Show them in the calendar beside those of your documents</source>
        <translation>إظهارها في التقويم إلى جانب مناسبات وثائقك</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>ذكّرني</translation>
    </message>
    <message>
        <source>A notification of the desktop, each once, for the observances of your documents</source>
        <translation>إشعار على سطح المكتب بمناسبات وثائقك، مرة واحدة لكل منها</translation>
    </message>
    <message>
        <source>90 days before</source>
        <translation>قبل ٩٠ يوما</translation>
    </message>
    <message>
        <source>30 days before</source>
        <translation>قبل ٣٠ يوما</translation>
    </message>
    <message>
        <source>7 days before</source>
        <translation>قبل ٧ أيام</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>قبل يوم واحد</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>في اليوم نفسه</translation>
    </message>
    <message>
        <source>Remind me when the program is closed</source>
        <translation>ذكّرني والبرنامج مغلق</translation>
    </message>
    <message>
        <source>When you log in, a short check without a window shows what is due</source>
        <translation>عند تسجيل الدخول، فحص قصير دون نافذة يُظهر ما حان موعده</translation>
    </message>
    <message>
        <source>Open links to passages</source>
        <translation>فتح روابط المقاطع</translation>
    </message>
    <message>
        <source>An entry among the programs of the desktop, by which observance:A/RES/77/241#OP2 opens here</source>
        <translation>مدخل بين برامج سطح المكتب تُفتح به الروابط مثل observance:A/RES/77/241#OP2 هنا</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Size of the pages of exported PDF files</source>
        <translation>حجم صفحات ملفات PDF المصدّرة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>Next, previous link in view</source>
        <translation>الرابط الظاهر التالي، السابق</translation>
    </message>
    <message>
        <source>Card of the link</source>
        <translation>بطاقة الرابط</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>إغلاق البطاقة</translation>
    </message>
    <message>
        <source>One screen on, back</source>
        <translation>شاشة إلى الأمام، إلى الخلف</translation>
    </message>
    <message>
        <source>Begin, end of the document</source>
        <translation>أول الوثيقة، آخرها</translation>
    </message>
    <message>
        <source>Larger, smaller text</source>
        <translation>تكبير النص، تصغيره</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl مع عجلة الفأرة</translation>
    </message>
    <message>
        <source>In the list of notes</source>
        <translation>في قائمة الملاحظات</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>تحرير الملاحظة</translation>
    </message>
    <message>
        <source>Tick its task</source>
        <translation>تأشير مهمتها</translation>
    </message>
    <message>
        <source>Its menu</source>
        <translation>قائمتها</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>حذف الملاحظة</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Next: %1, %2</source>
        <translation>المقبل: %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%Ln فقرات</numerusform>
            <numerusform>%Ln فقرة</numerusform>
            <numerusform>%Ln فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnotes</source>
        <translation>
            <numerusform>لا حواشي</numerusform>
            <numerusform>حاشية واحدة</numerusform>
            <numerusform>حاشيتان</numerusform>
            <numerusform>%Ln حواش</numerusform>
            <numerusform>%Ln حاشية</numerusform>
            <numerusform>%Ln حاشية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>لا كيانات</numerusform>
            <numerusform>كيان واحد</numerusform>
            <numerusform>كيانان</numerusform>
            <numerusform>%Ln كيانات</numerusform>
            <numerusform>%Ln كيانا</numerusform>
            <numerusform>%Ln كيان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cited documents</source>
        <translation>
            <numerusform>لا وثائق مستشهد بها</numerusform>
            <numerusform>وثيقة مستشهد بها</numerusform>
            <numerusform>وثيقتان مستشهد بهما</numerusform>
            <numerusform>%Ln وثائق مستشهد بها</numerusform>
            <numerusform>%Ln وثيقة مستشهد بها</numerusform>
            <numerusform>%Ln وثيقة مستشهد بها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Tags, with commas between</source>
        <translation>وسوم تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Tags of the note</source>
        <translation>وسوم الملاحظة</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Reading %1…</source>
        <translation>تجري قراءة ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Notes (*.jsonld *.json *.zip *.pdf)</source>
        <translation>ملاحظات (*.jsonld *.json *.zip *.pdf)</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>استيراد ملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) added</source>
        <translation>
            <numerusform>لم تُضف ملاحظات</numerusform>
            <numerusform>أُضيفت ملاحظة واحدة</numerusform>
            <numerusform>أُضيفت ملاحظتان</numerusform>
            <numerusform>أُضيفت %Ln ملاحظات</numerusform>
            <numerusform>أُضيفت %Ln ملاحظة</numerusform>
            <numerusform>أُضيفت %Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>لم تُحدّث أي منها</numerusform>
            <numerusform>حُدّثت واحدة</numerusform>
            <numerusform>حُدّثت اثنتان</numerusform>
            <numerusform>حُدّثت %Ln</numerusform>
            <numerusform>حُدّثت %Ln</numerusform>
            <numerusform>حُدّثت %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>لا شيء موجود من قبل</numerusform>
            <numerusform>واحدة موجودة من قبل</numerusform>
            <numerusform>اثنتان موجودتان من قبل</numerusform>
            <numerusform>%Ln موجودة من قبل</numerusform>
            <numerusform>%Ln موجودة من قبل</numerusform>
            <numerusform>%Ln موجودة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept beside a note that says something else</source>
        <translation>
            <numerusform>لم تُحفظ أي منها إلى جانب ملاحظة مختلفة</numerusform>
            <numerusform>حُفظت واحدة إلى جانب ملاحظة مختلفة</numerusform>
            <numerusform>حُفظت اثنتان إلى جانب ملاحظتين مختلفتين</numerusform>
            <numerusform>حُفظت %Ln إلى جانب ملاحظات مختلفة</numerusform>
            <numerusform>حُفظت %Ln إلى جانب ملاحظات مختلفة</numerusform>
            <numerusform>حُفظت %Ln إلى جانب ملاحظات مختلفة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>التراجع عن الحذف</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>حُذفت الملاحظة.</translation>
    </message>
</context>
<context>
    <name>WarningsBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the reader&apos;s warnings</source>
        <translation>إغلاق تحذيرات القارئ</translation>
    </message>
    <message numerus="yes">
        <source>The reader is unsure of %n places</source>
        <translation>
            <numerusform>القارئ متأكد من كل المواضع</numerusform>
            <numerusform>القارئ غير متأكد من موضع واحد</numerusform>
            <numerusform>القارئ غير متأكد من موضعين</numerusform>
            <numerusform>القارئ غير متأكد من %Ln مواضع</numerusform>
            <numerusform>القارئ غير متأكد من %Ln موضعا</numerusform>
            <numerusform>القارئ غير متأكد من %Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
</context>
<context>
    <name>Wayfinding</name>
    <message>
        <source>%1 is not in this document.</source>
        <translation>%1 ليس في هذه الوثيقة.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>نُسخ ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Adopted on %1</source>
        <translation>اعتُمد في %1</translation>
    </message>
    <message>
        <source>Agenda item %1</source>
        <translation>البند %1 من جدول الأعمال</translation>
    </message>
    <message>
        <source>Originating draft %1</source>
        <translation>مشروع القرار %1</translation>
    </message>
    <message>
        <source>These facts are supplied by the program; the text above does not carry them.</source>
        <translation>هذه المعلومات يضيفها البرنامج؛ لا ترد في النص أعلاه.</translation>
    </message>
    <message>
        <source>Above the text in the file: %1</source>
        <translation>فوق النص في الملف: %1</translation>
    </message>
    <message>
        <source>Under the text in the file: %1</source>
        <translation>تحت النص في الملف: %1</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Days of the year</source>
        <translation>أيام العام</translation>
    </message>
</context>
</TS>
