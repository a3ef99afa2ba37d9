<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open the shipped resolution</source>
        <translation>打开附带的决议</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>导出PDF…</translation>
    </message>
    <message>
        <source>Export all notes on this document as PDF</source>
        <translation>将本文件的全部笔记导出为PDF</translation>
    </message>
    <message>
        <source>Export shown notes as PDF…</source>
        <translation>将所列笔记导出为PDF…</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>导出笔记…</translation>
    </message>
    <message>
        <source>Write all notes to a file for other programs</source>
        <translation>将全部笔记写入供其他程序使用的文件</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <translation>导入笔记…</translation>
    </message>
    <message>
        <source>Take in notes; none that is here is lost</source>
        <translation>读入笔记；现有笔记不会丢失</translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>添加到日历…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the last change to the notes</source>
        <translation>撤销对笔记的最近一次更改</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Make the last undone change to the notes again</source>
        <translation>重做最近撤销的笔记更改</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>复制并附出处</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处匹配</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处匹配</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>默认文字大小</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Visited places…</source>
        <translation>访问过的位置…</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>下一段</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>上一段</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Whole year in the calendar</source>
        <translation>日历显示全年</translation>
    </message>
    <message>
        <source>Today in the calendar</source>
        <translation>日历转到今天</translation>
    </message>
    <message>
        <source>Paragraph of the observance</source>
        <translation>确定纪念日的段落</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>全局查找…</translation>
    </message>
    <message>
        <source>Paragraphs, entities, documents, notes and commands</source>
        <translation>段落、实体、文件、笔记和命令</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>转到…</translation>
    </message>
    <message>
        <source>OP2, pp4, fn1 or a cited document such as 70/1</source>
        <translation>OP2、pp4、fn1或引用文件，如70/1</translation>
    </message>
    <message>
        <source>Two documents side by side</source>
        <translation>并排显示两份文件</translation>
    </message>
    <message>
        <source>Calendar and contents</source>
        <translation>日历和目录</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一窗格</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy a link to the current paragraph</source>
        <translation>复制当前段落的链接</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加笔记</translation>
    </message>
    <message>
        <source>Add a note to the selected words or the current paragraph</source>
        <translation>为所选文字或当前段落添加笔记</translation>
    </message>
    <message>
        <source>Add note to the whole document</source>
        <translation>为整份文件添加笔记</translation>
    </message>
    <message>
        <source>Place note here</source>
        <translation>将笔记放在此处</translation>
    </message>
    <message>
        <source>Put the chosen note onto the words that are selected</source>
        <translation>将选定的笔记附在所选文字上</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>笔记历史</translation>
    </message>
    <message>
        <source>Deleted notes</source>
        <translation>已删除的笔记</translation>
    </message>
    <message>
        <source>Backups of the notes</source>
        <translation>笔记备份</translation>
    </message>
    <message>
        <source>About Observance Viewer</source>
        <translation>关于Observance Viewer</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>笔记(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取%1…</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Paragraph, entity, document, note or command</source>
        <translation>段落、实体、文件、笔记或命令</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>全局查找</translation>
    </message>
    <message>
        <source>OP2, pp4, fn1 or a cited document such as 70/1</source>
        <translation>OP2、pp4、fn1或引用文件，如70/1</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>重新打开</translation>
    </message>
</context>
<context>
    <name>BacklinksBar</name>
    <message>
        <source>Notes that link here</source>
        <translation>链接到此处的笔记</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) link here</source>
        <translation>
            <numerusform>%n条笔记链接到此处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>Choose a month</source>
        <translation>选择月份</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Type any year</source>
        <translation>输入任意年份</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>转到今天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Other UN observances</source>
        <translation>其他联合国纪念日</translation>
    </message>
    <message>
        <source>Show other UN observances</source>
        <translation>显示其他联合国纪念日</translation>
    </message>
    <message>
        <source>Show the whole year</source>
        <translation>显示全年</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>全年</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Established by</source>
        <translation>设立者</translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation>共同主席</translation>
    </message>
    <message>
        <source>Participating entity</source>
        <translation>参与实体</translation>
    </message>
    <message>
        <source>Addressed</source>
        <translation>吁请对象</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Go to footnote</source>
        <translation>转到脚注</translation>
    </message>
    <message>
        <source>Footnote %1</source>
        <translation>脚注%1</translation>
    </message>
    <message>
        <source>Cited in %1</source>
        <translation>引用于%1</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Cited document</source>
        <translation>引用文件</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>隶属于%1</translation>
    </message>
    <message>
        <source>Also named in %1</source>
        <translation>另见于%1</translation>
    </message>
    <message>
        <source>Open website in browser</source>
        <translation>在浏览器中打开网站</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1（另有%n项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>On this system, reminders are shown in the window while the program runs.</source>
        <translation>在本系统上，提醒在程序运行时显示在窗口中。</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
    <message>
        <source>Notes and documents</source>
        <translation>笔记和文件</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Copies of your notes, made automatically</source>
        <translation>自动制作的笔记副本</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The file behind this page</source>
        <translation>保存本页设置的文件</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What went wrong, for a report; nothing is sent</source>
        <translation>记录出错情况，供报告之用；不会发送任何内容</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of your notes, made automatically; %1 of at most %2</source>
        <translation>
            <numerusform>自动制作的笔记副本 %n 份；已用 %1，最多 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CitationMenu</name>
    <message>
        <source>Copy as citation</source>
        <translation>复制为引文</translation>
    </message>
    <message>
        <source>UN editorial style</source>
        <translation>联合国编辑体例</translation>
    </message>
    <message>
        <source>Chicago</source>
        <translation>芝加哥格式</translation>
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
        <translation>Markdown引文</translation>
    </message>
    <message>
        <source>Quotation with reference</source>
        <translation>引文并附出处</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>added: %1</source>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>删除：%1</translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>没有差异</translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>level %1</source>
        <translation>第%1级</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1条笔记</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1处匹配</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n处匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>sub-paragraph</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>preambular paragraph</source>
        <translation>序言部分段落</translation>
    </message>
    <message>
        <source>operative paragraph</source>
        <translation>执行部分段落</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>cited document</source>
        <translation>引用文件</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>序言部分</translation>
    </message>
    <message>
        <source>Operative part</source>
        <translation>执行部分</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Footnote %1</source>
        <translation>脚注%1</translation>
    </message>
    <message>
        <source>Cited documents</source>
        <translation>引用文件</translation>
    </message>
    <message>
        <source>About this resolution</source>
        <translation>关于本决议</translation>
    </message>
    <message>
        <source>Named in the text</source>
        <translation>文中提及的实体</translation>
    </message>
    <message>
        <source>supplied</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>Not in the document; known from other United Nations records</source>
        <translation>文件中没有；来自联合国其他记录</translation>
    </message>
    <message>
        <source>Established by</source>
        <translation>设立者</translation>
    </message>
    <message>
        <source>Co-chairs</source>
        <translation>共同主席</translation>
    </message>
    <message>
        <source>Participating entities</source>
        <translation>参与实体</translation>
    </message>
    <message>
        <source>Addressed</source>
        <translation>吁请对象</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>通过日期</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>印发日期</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>届会</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>议程项目</translation>
    </message>
    <message>
        <source>Originating draft</source>
        <translation>决议草案</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>表决</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Paragraphs, footnotes, entities and documents of the resolution</source>
        <translation>决议的段落、脚注、实体和文件</translation>
    </message>
</context>
<context>
    <name>DaysModel</name>
    <message>
        <source>no day</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>EmptyWords</name>
    <message>
        <source>No note here has this tag or state. Choose another to see the others.</source>
        <translation>此处没有带该标签或该状态的笔记。选择其他条件可查看其余笔记。</translation>
    </message>
    <message>
        <source>No notes on this passage. Choose Add note to write one, or list all notes of the document.</source>
        <translation>此处没有笔记。选择“添加笔记”写一条，或列出本文件的全部笔记。</translation>
    </message>
    <message>
        <source>No notes yet. Select words in the text, or a paragraph, and choose Add note.</source>
        <translation>尚无笔记。在文中选择文字或段落，然后选择“添加笔记”。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export notes as PDF</source>
        <translation>将笔记导出为PDF</translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation>正在写入文件…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>正在写入文件…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>File to look at</source>
        <translation>查看的文件</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>保存PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>正在生成页面…</translation>
    </message>
    <message numerus="yes">
        <source>These notes fill %n files; this is number %1. Saving writes all.</source>
        <translation>
            <numerusform>这些笔记需要%n个文件；这是第%1个。保存时将全部写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>第%1个文件，共%2个</translation>
    </message>
    <message>
        <source>Print this file…</source>
        <translation>打印此文件…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>已停止。未写入任何文件。</translation>
    </message>
    <message>
        <source>Stopped. Change a choice to make the pages again.</source>
        <translation>已停止。更改任一选项即可重新生成页面。</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>The printing was given up.</source>
        <translation>打印已取消。</translation>
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
        <translation>简短页首</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>By passage</source>
        <translation>按段落</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>As the document</source>
        <translation>与文件相同</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Text of the resolution</source>
        <translation>决议全文</translation>
    </message>
    <message>
        <source>Index of tags and cited documents</source>
        <translation>标签和引用文件索引</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Beginning</source>
        <translation>开头(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Order of notes</source>
        <translation>笔记顺序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Language of headings and dates</source>
        <translation>标题和日期的语言(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>页面预览</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n页</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>正在生成页面…</translation>
    </message>
    <message>
        <source>This page cannot be drawn; it is in the file all the same.</source>
        <translation>无法显示此页；但文件中仍包含此页。</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Making the PDF…</source>
        <translation>正在生成PDF…</translation>
    </message>
    <message>
        <source>There are no notes to export. Write one first.</source>
        <translation>没有可导出的笔记。请先写一条。</translation>
    </message>
    <message>
        <source>Export notes as PDF</source>
        <translation>将笔记导出为PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 and %n more files up to %2</source>
        <translation>
            <numerusform>已保存%1以及另外%n个文件，直至%2</numerusform>
        </translation>
    </message>
    <message>
        <source>This document designates no observance.</source>
        <translation>本文件没有确定纪念日。</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>添加到日历</translation>
    </message>
    <message>
        <source>iCalendar (*.ics)</source>
        <translation>iCalendar (*.ics)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>the entry cannot be changed (%1)</source>
        <translation>无法更改该条目（%1）</translation>
    </message>
    <message>
        <source>check the folder</source>
        <translation>请检查文件夹</translation>
    </message>
    <message>
        <source>this document has no symbol by which it could be found again</source>
        <translation>该文件没有可供再次查找的文号</translation>
    </message>
    <message>
        <source>open it as a file</source>
        <translation>请作为文件打开</translation>
    </message>
    <message>
        <source>the file cannot be kept (%1)</source>
        <translation>无法保存该文件（%1）</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>请检查磁盘</translation>
    </message>
    <message>
        <source>notes cannot be written in this format</source>
        <translation>无法以该格式写入笔记</translation>
    </message>
    <message>
        <source>notes cannot be read from this format</source>
        <translation>无法从该格式读取笔记</translation>
    </message>
    <message>
        <source>name a .jsonld, .zip or .pdf file</source>
        <translation>请指定 .jsonld、.zip 或 .pdf 文件</translation>
    </message>
    <message>
        <source>standard input is closed</source>
        <translation>标准输入已关闭</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>请指定一个文件</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <translation>文件大于 %1 MB</translation>
    </message>
    <message>
        <source>divide it</source>
        <translation>请将其拆分</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有该文件</translation>
    </message>
    <message>
        <source>check its name</source>
        <translation>请检查其名称</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>无法读取该文件（%1）</translation>
    </message>
    <message>
        <source>check its name and the disk</source>
        <translation>请检查其名称和磁盘</translation>
    </message>
    <message>
        <source>the folder has no name</source>
        <translation>文件夹没有名称</translation>
    </message>
    <message>
        <source>name one</source>
        <translation>请指定一个</translation>
    </message>
    <message>
        <source>the folder&apos;s name is not UTF-8</source>
        <translation>文件夹名称不是 UTF-8</translation>
    </message>
    <message>
        <source>rename it, or name another with --profile</source>
        <translation>请重命名，或用 --profile 指定其他文件夹</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>这不是文件夹</translation>
    </message>
    <message>
        <source>name a folder with --profile</source>
        <translation>请用 --profile 指定文件夹</translation>
    </message>
    <message>
        <source>the settings cannot be read (%1)</source>
        <translation>无法读取首选项（%1）</translation>
    </message>
    <message>
        <source>mend the file or remove it</source>
        <translation>请修正该文件或将其删除</translation>
    </message>
    <message>
        <source>the settings cannot be written (%1)</source>
        <translation>无法写入设置（%1）</translation>
    </message>
    <message>
        <source>there is no setting %1</source>
        <translation>没有名为 %1 的首选项</translation>
    </message>
    <message>
        <source>remove it or check its name</source>
        <translation>请将其删除或检查名称</translation>
    </message>
    <message>
        <source>there is no such file, symbol or passage</source>
        <translation>没有该文件、文号或段落</translation>
    </message>
    <message>
        <source>start it from a desktop, or use a command such as `outline`</source>
        <translation>请从桌面启动，或使用 `outline` 等命令</translation>
    </message>
    <message>
        <source>there is no annotation in this file</source>
        <translation>该文件中没有注释</translation>
    </message>
    <message>
        <source>choose a .jsonld file that notes export wrote</source>
        <translation>请选择由笔记导出生成的 .jsonld 文件</translation>
    </message>
    <message>
        <source>the file holds more than %1 notes</source>
        <translation>该文件包含超过 %1 条笔记</translation>
    </message>
    <message>
        <source>this is not a JSON-LD file</source>
        <translation>这不是 JSON-LD 文件</translation>
    </message>
    <message>
        <source>this is not a zip of notes, or it is damaged</source>
        <translation>这不是笔记的 zip 文件，或已损坏</translation>
    </message>
    <message>
        <source>choose a .zip that notes export wrote</source>
        <translation>请选择由笔记导出生成的 .zip 文件</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB</source>
        <translation>%1 大于 %2 MB</translation>
    </message>
    <message>
        <source>unpacked it is larger than %1 MB</source>
        <translation>解压后大于 %1 MB</translation>
    </message>
    <message>
        <source>this zip comes from a newer version of the program</source>
        <translation>该 zip 文件来自程序的较新版本</translation>
    </message>
    <message>
        <source>import it with that version</source>
        <translation>请用该版本导入</translation>
    </message>
    <message>
        <source>this PDF is damaged or encrypted</source>
        <translation>该 PDF 已损坏或加密</translation>
    </message>
    <message>
        <source>choose one that notes export wrote</source>
        <translation>请选择由笔记导出生成的文件</translation>
    </message>
    <message>
        <source>there are no notes in this PDF</source>
        <translation>该 PDF 中没有笔记</translation>
    </message>
    <message>
        <source>reading took longer than a minute</source>
        <translation>读取超过一分钟</translation>
    </message>
    <message>
        <source>take the .jsonld file instead</source>
        <translation>请改用 .jsonld 文件</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>请重试</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>无法写入该文件（%1）</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>请选择其他位置</translation>
    </message>
    <message>
        <source>the folder cannot be made (%1)</source>
        <translation>无法创建文件夹（%1）</translation>
    </message>
    <message>
        <source>check it</source>
        <translation>请检查</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>name a file in it</source>
        <translation>请指定其中的文件</translation>
    </message>
    <message>
        <source>this is a device, not a file</source>
        <translation>这是设备，不是文件</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>没有该文件夹</translation>
    </message>
    <message>
        <source>make it, or choose another</source>
        <translation>请创建，或选择其他文件夹</translation>
    </message>
    <message>
        <source>no file can be made in this folder</source>
        <translation>无法在此文件夹中创建文件</translation>
    </message>
    <message>
        <source>this document sets no date that a calendar can keep</source>
        <translation>该文件没有规定可记入日历的日期</translation>
    </message>
    <message>
        <source>enter the day by hand</source>
        <translation>请手动输入该日期</translation>
    </message>
    <message>
        <source>a file of the program is missing</source>
        <translation>缺少程序文件</translation>
    </message>
    <message>
        <source>install the program again</source>
        <translation>请重新安装程序</translation>
    </message>
    <message>
        <source>this file is in the way of volume %1</source>
        <translation>该文件占用了第 %1 卷的位置</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>请选择其他名称</translation>
    </message>
    <message>
        <source>the pages cannot be made (%1)</source>
        <translation>无法生成页面（%1）</translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation>请关闭其他程序后重试</translation>
    </message>
    <message>
        <source>the pages cannot be made</source>
        <translation>无法生成页面</translation>
    </message>
    <message>
        <source>choose Markdown or HTML instead</source>
        <translation>请改选 Markdown 或 HTML</translation>
    </message>
    <message>
        <source>the pages cannot be made; the memory may be used up</source>
        <translation>无法生成页面；内存可能已用尽</translation>
    </message>
    <message>
        <source>export fewer notes at a time</source>
        <translation>请每次少导出一些笔记</translation>
    </message>
    <message>
        <source>make room on the disk and try again</source>
        <translation>请释放磁盘空间后重试</translation>
    </message>
    <message>
        <source>the pages took longer than 15 minutes</source>
        <translation>生成页面超过 15 分钟</translation>
    </message>
    <message>
        <source>there are no notes to export</source>
        <translation>没有可导出的笔记</translation>
    </message>
    <message>
        <source>write one first</source>
        <translation>请先写一条</translation>
    </message>
    <message>
        <source>Tables and words that belong to no paragraph are shown behind the text</source>
        <translation>不属于任何段落的表格和文字显示在正文之后</translation>
    </message>
    <message>
        <source>The file holds several resolutions under the title “%1”; those after the first follow it</source>
        <translation>该文件包含题为“%1”的多项决议；其余决议列在第一项之后</translation>
    </message>
    <message>
        <source>The file holds several resolutions; those after the first follow it</source>
        <translation>该文件包含多项决议；其余决议列在第一项之后</translation>
    </message>
    <message>
        <source>this XML file is no Akoma Ntoso: it begins with &lt;%1&gt;</source>
        <translation>该 XML 文件不是 Akoma Ntoso：它以 &lt;%1&gt; 开头</translation>
    </message>
    <message>
        <source>open the file of a resolution</source>
        <translation>请打开决议的文件</translation>
    </message>
    <message>
        <source>this Akoma Ntoso file holds no resolution</source>
        <translation>该 Akoma Ntoso 文件不含决议</translation>
    </message>
    <message>
        <source>the XML has a document type definition, which is not safe to read</source>
        <translation>该 XML 含有文档类型定义，读取不安全</translation>
    </message>
    <message>
        <source>remove its &lt;!DOCTYPE&gt;</source>
        <translation>请删除其 &lt;!DOCTYPE&gt;</translation>
    </message>
    <message>
        <source>the XML is not well-formed at line %1: %2</source>
        <translation>XML 第 %1 行格式不正确：%2</translation>
    </message>
    <message>
        <source>get the file again, or mend that line in a text editor</source>
        <translation>请重新获取该文件，或在文本编辑器中修改该行</translation>
    </message>
    <message>
        <source>the file is in an encoding that cannot be read</source>
        <translation>该文件的编码无法读取</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>请另存为 UTF-8</translation>
    </message>
    <message>
        <source>this Word file has more than %1 paragraphs</source>
        <translation>该 Word 文件超过 %1 个段落</translation>
    </message>
    <message>
        <source>open a part of it</source>
        <translation>请打开其中一部分</translation>
    </message>
    <message>
        <source>this is not the text of a resolution: neither an enacting formula such as “The General Assembly,” nor a numbered paragraph is in it</source>
        <translation>这不是决议文本：其中既没有“大会，”之类的起首语，也没有编号段落</translation>
    </message>
    <message>
        <source>The text holds several resolutions; those after the first follow it</source>
        <translation>该文本包含多项决议；其余决议列在第一项之后</translation>
    </message>
    <message>
        <source>The footnote %1 is called by the enacting formula</source>
        <translation>脚注 %1 由起首语引用</translation>
    </message>
    <message>
        <source>Words above the text that were not understood: “%1”</source>
        <translation>正文上方有未能识别的文字：“%1”</translation>
    </message>
    <message>
        <source>The number of %1 is used more than once</source>
        <translation>%1 的编号重复使用</translation>
    </message>
    <message>
        <source>The footnote %1 is given, but nothing calls it</source>
        <translation>有脚注 %1，但无处引用</translation>
    </message>
    <message>
        <source>The footnote %1 is called, but not given</source>
        <translation>引用了脚注 %1，但未给出</translation>
    </message>
    <message>
        <source>Paragraph 1 is numbered with the letter l in the source</source>
        <translation>原文中第 1 段以字母 l 编号</translation>
    </message>
    <message>
        <source>Paragraph %1 stands where %2 is expected</source>
        <translation>第 %1 段出现在应为第 %2 段之处</translation>
    </message>
    <message>
        <source>Words set across the page: “%1”</source>
        <translation>横贯页面的文字：“%1”</translation>
    </message>
    <message>
        <source>this PDF is damaged, or needs more memory than a resolution can</source>
        <translation>该 PDF 已损坏，或所需内存超出决议所需</translation>
    </message>
    <message>
        <source>open its Word file</source>
        <translation>请打开其 Word 文件</translation>
    </message>
    <message>
        <source>the PDF cannot be read (%1)</source>
        <translation>无法读取该 PDF（%1）</translation>
    </message>
    <message>
        <source>reading this PDF takes more than %1 seconds</source>
        <translation>读取该 PDF 超过 %1 秒</translation>
    </message>
    <message>
        <source>this PDF has more than %1 pages</source>
        <translation>该 PDF 超过 %1 页</translation>
    </message>
    <message>
        <source>open the resolution alone</source>
        <translation>请只打开该决议</translation>
    </message>
    <message>
        <source>this PDF is damaged</source>
        <translation>该 PDF 已损坏</translation>
    </message>
    <message>
        <source>fetch it again, or open its Word file</source>
        <translation>请重新获取，或打开其 Word 文件</translation>
    </message>
    <message>
        <source>this PDF has more than %1 characters</source>
        <translation>该 PDF 超过 %1 个字符</translation>
    </message>
    <message>
        <source>this PDF is encrypted</source>
        <translation>该 PDF 已加密</translation>
    </message>
    <message>
        <source>save it without a password, then open that</source>
        <translation>请另存为无密码的副本后打开</translation>
    </message>
    <message>
        <source>this PDF holds pictures of pages and no text</source>
        <translation>该 PDF 只有页面图像，没有文本</translation>
    </message>
    <message>
        <source>open its Word or text file, or recognise its text first</source>
        <translation>请打开其 Word 或文本文件，或先进行文字识别</translation>
    </message>
    <message>
        <source>the text has more than %1 lines</source>
        <translation>该文本超过 %1 行</translation>
    </message>
    <message>
        <source>open the text of one resolution</source>
        <translation>请打开单项决议的文本</translation>
    </message>
    <message>
        <source>the file has more than %1 paragraphs</source>
        <translation>该文件超过 %1 个段落</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>没有读取该文件的权限</translation>
    </message>
    <message>
        <source>change its permissions</source>
        <translation>请更改其权限</translation>
    </message>
    <message>
        <source>this is a Rich Text file</source>
        <translation>这是 RTF 文件</translation>
    </message>
    <message>
        <source>save it as .docx with a word processor, then open that</source>
        <translation>请用文字处理软件另存为 .docx 后打开</translation>
    </message>
    <message>
        <source>this is a web page</source>
        <translation>这是网页</translation>
    </message>
    <message>
        <source>open the Word or PDF file that it leads to</source>
        <translation>请打开它所指向的 Word 或 PDF 文件</translation>
    </message>
    <message>
        <source>this file is packed with gzip</source>
        <translation>该文件以 gzip 压缩</translation>
    </message>
    <message>
        <source>unpack it, then open what is in it</source>
        <translation>请解压后打开其中的文件</translation>
    </message>
    <message>
        <source>this file is packed with bzip2</source>
        <translation>该文件以 bzip2 压缩</translation>
    </message>
    <message>
        <source>this file is packed with xz</source>
        <translation>该文件以 xz 压缩</translation>
    </message>
    <message>
        <source>this is a 7z archive</source>
        <translation>这是 7z 压缩包</translation>
    </message>
    <message>
        <source>this is a RAR archive</source>
        <translation>这是 RAR 压缩包</translation>
    </message>
    <message>
        <source>this is a picture</source>
        <translation>这是图片</translation>
    </message>
    <message>
        <source>recognise its text first, or open the Word or PDF file</source>
        <translation>请先进行文字识别，或打开 Word 或 PDF 文件</translation>
    </message>
    <message>
        <source>this is a database</source>
        <translation>这是数据库</translation>
    </message>
    <message>
        <source>open the .docx, .pdf, .xml or .txt of a resolution</source>
        <translation>请打开决议的 .docx、.pdf、.xml 或 .txt 文件</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>该文件为空</translation>
    </message>
    <message>
        <source>choose the file of a resolution</source>
        <translation>请选择决议的文件</translation>
    </message>
    <message>
        <source>this is an old binary Word file</source>
        <translation>这是旧的二进制 Word 文件</translation>
    </message>
    <message>
        <source>this is no text, Word, PDF or Akoma Ntoso file</source>
        <translation>这不是文本、Word、PDF 或 Akoma Ntoso 文件</translation>
    </message>
    <message>
        <source>this is an OpenDocument file</source>
        <translation>这是 OpenDocument 文件</translation>
    </message>
    <message>
        <source>this is an e-book</source>
        <translation>这是电子书</translation>
    </message>
    <message>
        <source>this Word file is encrypted</source>
        <translation>该 Word 文件已加密</translation>
    </message>
    <message>
        <source>this Word file is damaged</source>
        <translation>该 Word 文件已损坏</translation>
    </message>
    <message>
        <source>fetch it again, or open its PDF</source>
        <translation>请重新获取，或打开其 PDF</translation>
    </message>
    <message>
        <source>this zip archive is no Word document</source>
        <translation>该 zip 压缩包不是 Word 文档</translation>
    </message>
    <message>
        <source>this Word file unpacks to more than a document can hold</source>
        <translation>该 Word 文件解压后超出文档所能容纳的大小</translation>
    </message>
    <message>
        <source>save it again without pictures, or open another copy</source>
        <translation>请去除图片后重新保存，或打开其他副本</translation>
    </message>
    <message>
        <source>this Word file carries a document type definition, which none needs</source>
        <translation>该 Word 文件带有不需要的文档类型定义</translation>
    </message>
    <message>
        <source>save it again with a word processor, then open that</source>
        <translation>请用文字处理软件重新保存后打开</translation>
    </message>
    <message>
        <source>a backup was not kept, for %1</source>
        <translation>未保留备份，原因：%1</translation>
    </message>
    <message>
        <source>run `observance-viewer check`</source>
        <translation>请运行 `observance-viewer check`</translation>
    </message>
    <message>
        <source>no backup of the notes could be made (%1)</source>
        <translation>无法备份笔记（%1）</translation>
    </message>
    <message>
        <source>make room or make it writable</source>
        <translation>请释放空间或允许写入</translation>
    </message>
    <message>
        <source>it is no backup of notes that this version can read</source>
        <translation>这不是该版本可读取的笔记备份</translation>
    </message>
    <message>
        <source>this is not a notes database</source>
        <translation>这不是笔记数据库</translation>
    </message>
    <message>
        <source>move it away; a new one is made, or restore a copy</source>
        <translation>请将其移走；会新建一个，或恢复副本</translation>
    </message>
    <message>
        <source>the notes come from a newer version of the program</source>
        <translation>笔记来自程序的较新版本</translation>
    </message>
    <message>
        <source>install that version</source>
        <translation>请安装该版本</translation>
    </message>
    <message>
        <source>the data folder cannot be written (%1)</source>
        <translation>无法写入数据文件夹（%1）</translation>
    </message>
    <message>
        <source>make it writable, or choose another with --profile</source>
        <translation>请允许写入，或用 --profile 选择其他文件夹</translation>
    </message>
    <message>
        <source>run `observance-viewer check --repair`</source>
        <translation>请运行 `observance-viewer check --repair`</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>数据库已损坏</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>请释放空间后重试</translation>
    </message>
    <message>
        <source>the data folder cannot be written</source>
        <translation>无法写入数据文件夹</translation>
    </message>
    <message>
        <source>another program keeps the notes locked</source>
        <translation>另一程序锁定了笔记</translation>
    </message>
    <message>
        <source>close it and try again</source>
        <translation>请关闭该程序后重试</translation>
    </message>
    <message>
        <source>the disk reports a failure (%1)</source>
        <translation>磁盘报告故障（%1）</translation>
    </message>
    <message>
        <source>check the disk and try again</source>
        <translation>请检查磁盘后重试</translation>
    </message>
    <message>
        <source>the database is damaged: its header makes no sense</source>
        <translation>数据库已损坏：其文件头无意义</translation>
    </message>
    <message>
        <source>there is no such note</source>
        <translation>没有该笔记</translation>
    </message>
    <message>
        <source>list the notes to see their ids</source>
        <translation>请列出笔记以查看其编号</translation>
    </message>
    <message>
        <source>it may have left the bin</source>
        <translation>它可能已不在回收站中</translation>
    </message>
    <message>
        <source>the notes database is damaged, and another window or command has it open</source>
        <translation>笔记数据库已损坏，且正被另一窗口或命令打开</translation>
    </message>
    <message>
        <source>close that, and open the program again</source>
        <translation>请将其关闭，然后重新打开程序</translation>
    </message>
    <message>
        <source>the damaged notes could not be put right (%1)</source>
        <translation>无法修复损坏的笔记（%1）</translation>
    </message>
    <message>
        <source>make room or make the folder writable; the damaged file is untouched</source>
        <translation>请释放空间或允许写入该文件夹；损坏的文件未被改动</translation>
    </message>
    <message>
        <source>this backup is damaged: %1</source>
        <translation>该备份已损坏：%1</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>请选择其他备份</translation>
    </message>
    <message>
        <source>%1 cannot be %2</source>
        <translation>%1 不能是 %2</translation>
    </message>
    <message>
        <source>use a number from %3 to %4</source>
        <translation>请使用 %3 到 %4 之间的数字</translation>
    </message>
    <message>
        <source>use a list</source>
        <translation>请使用列表</translation>
    </message>
    <message>
        <source>use any of %3</source>
        <translation>请从 %3 中选择</translation>
    </message>
    <message>
        <source>use a word in quotation marks</source>
        <translation>请使用引号中的词</translation>
    </message>
    <message>
        <source>use true or false</source>
        <translation>请使用 true 或 false</translation>
    </message>
    <message>
        <source>use a number</source>
        <translation>请使用数字</translation>
    </message>
    <message>
        <source>use one of %3</source>
        <translation>请使用以下值之一：%3</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <translation>打开文件夹：%1</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>Writing the notes…</source>
        <translation>正在写入笔记…</translation>
    </message>
    <message>
        <source>Everything, to come back as it is (*.zip)</source>
        <translation>全部内容，可原样恢复 (*.zip)</translation>
    </message>
    <message>
        <source>Web annotations (*.jsonld)</source>
        <translation>网络注释 (*.jsonld)</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>导出笔记</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Place in the text</source>
        <translation>文中位置</translation>
    </message>
    <message>
        <source>Visited places</source>
        <translation>访问过的位置</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>Choose a note in the notes pane first.</source>
        <translation>请先在笔记窗格中选择一条笔记。</translation>
    </message>
    <message>
        <source>The note reads again as it did then. What it said before is in its history.</source>
        <translation>笔记已恢复为当时的内容。此前的内容在其历史中。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) destroyed. Backups keep theirs.</source>
        <translation>
            <numerusform>已销毁%n条笔记。备份中仍有保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing note(s) came back.</source>
        <translation>
            <numerusform>已找回%n条缺失的笔记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) read again as in the backup.</source>
        <translation>
            <numerusform>%n条笔记已恢复为备份中的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>How they were before is kept as a backup.</source>
        <translation>此前的状态已存为备份。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Width of the second document</source>
        <translation>第二份文件的宽度</translation>
    </message>
    <message>
        <source>A note is not saved yet. Copy its words or make room; closing again leaves without them.</source>
        <translation>有一条笔记尚未保存。请复制其文字或腾出空间；再次关闭将不保留这些文字。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>窗格</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Width of calendar and contents</source>
        <translation>日历和目录的宽度</translation>
    </message>
    <message>
        <source>Width of the notes</source>
        <translation>笔记的宽度</translation>
    </message>
    <message>
        <source>About Observance Viewer</source>
        <translation>关于Observance Viewer</translation>
    </message>
    <message>
        <source>Observance Viewer reads UN resolutions offline. MIT licence. Not a product of the UN.</source>
        <translation>Observance Viewer离线阅读联合国决议。MIT许可证。并非联合国产品。</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Days of the month</source>
        <translation>本月各日</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Whole document</source>
        <translation>整份文件</translation>
    </message>
    <message>
        <source>*Empty note*</source>
        <translation>*空笔记*</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Select the words that the note is about first.</source>
        <translation>请先选择笔记所涉的文字。</translation>
    </message>
    <message>
        <source>The note stands in %1 now.</source>
        <translation>笔记现位于%1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The note that this link leads to is not here any more.</source>
        <translation>此链接指向的笔记已不存在。</translation>
    </message>
    <message>
        <source>%1 was not open here yet. Open its file first.</source>
        <translation>%1尚未在此打开过。请先打开其文件。</translation>
    </message>
    <message>
        <source>Choose a note in the notes pane first.</source>
        <translation>请先在笔记窗格中选择一条笔记。</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤销%1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Place note here</source>
        <translation>将笔记放在此处</translation>
    </message>
    <message>
        <source>Copy link to this note</source>
        <translation>复制此笔记的链接</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>This note was changed elsewhere meanwhile. Both versions are kept: yours is a note of its own.</source>
        <translation>此笔记同时在别处被更改。两个版本均已保留：您的版本另成一条笔记。</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>显示另一条</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) changed by another window or a command.</source>
        <translation>
            <numerusform>另一窗口或命令更改了%n条笔记。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>整份文件</translation>
    </message>
    <message>
        <source>State of the note</source>
        <translation>笔记状态</translation>
    </message>
    <message>
        <source>Write a note. Markdown is understood.</source>
        <translation>写笔记。支持Markdown。</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>笔记正文</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>删除笔记</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>End editing (Ctrl+Enter)</source>
        <translation>结束编辑(Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>NoteHistory</name>
    <message>
        <source>History of “%1”</source>
        <translation>“%1”的历史</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>以往版本</translation>
    </message>
    <message>
        <source>What has changed since then</source>
        <translation>此后的更改</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>恢复此版本</translation>
    </message>
    <message>
        <source>What came since is underlined, what went is struck through.</source>
        <translation>此后添加的文字加下划线，删去的文字加删除线。</translation>
    </message>
    <message>
        <source>This note has no earlier version yet. One is kept whenever you change it.</source>
        <translation>此笔记尚无以往版本。每次更改都会保留一个版本。</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>Its words are not found in the text that is open</source>
        <translation>在打开的文本中找不到其所附文字</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>移自%1</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>整份文件</translation>
    </message>
    <message>
        <source>The words were “%1”</source>
        <translation>原文为“%1”</translation>
    </message>
    <message>
        <source>Moved within its paragraph</source>
        <translation>在段落内移动</translation>
    </message>
    <message>
        <source>whole document</source>
        <translation>整份文件</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>创建于%1</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>空笔记</translation>
    </message>
    <message>
        <source>new note</source>
        <translation>新建笔记</translation>
    </message>
    <message>
        <source>editing a note</source>
        <translation>编辑笔记</translation>
    </message>
    <message>
        <source>deleting a note</source>
        <translation>删除笔记</translation>
    </message>
    <message>
        <source>restoring a note</source>
        <translation>恢复笔记</translation>
    </message>
    <message>
        <source>placing a note</source>
        <translation>放置笔记</translation>
    </message>
    <message>
        <source>renaming a tag</source>
        <translation>重命名标签</translation>
    </message>
    <message>
        <source>The notes were found damaged on %1 (%2).</source>
        <translation>%1发现笔记损坏（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) were recovered.</source>
        <translation>
            <numerusform>已恢复%n条笔记。</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no backup to fill in from.</source>
        <translation>没有可用于补全的备份。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) came from the backup of %1.</source>
        <translation>
            <numerusform>%n条笔记取自%1的备份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could be read only in part.</source>
        <translation>
            <numerusform>%n条笔记只能读出一部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept in %1.</source>
        <translation>损坏的文件保留在%1。</translation>
    </message>
    <message>
        <source>an earlier repair was cut off</source>
        <translation>先前的修复被中断</translation>
    </message>
    <message>
        <source>the file is missing or empty</source>
        <translation>文件缺失或为空</translation>
    </message>
    <message>
        <source>its log is damaged</source>
        <translation>其日志已损坏</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>其文件头已损坏</translation>
    </message>
    <message>
        <source>it lacks what its newest backup has</source>
        <translation>缺少最新备份中的内容</translation>
    </message>
    <message>
        <source>it does not read as it was written</source>
        <translation>读出的内容与写入时不符</translation>
    </message>
</context>
<context>
    <name>NotesBackups</name>
    <message>
        <source>Backups of the notes</source>
        <translation>笔记备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>What the backup has</source>
        <translation>备份内容</translation>
    </message>
    <message>
        <source>What restoring changes</source>
        <translation>恢复将更改的内容</translation>
    </message>
    <message>
        <source>Restore from this backup</source>
        <translation>从此备份恢复</translation>
    </message>
    <message>
        <source>The present state is kept as a backup first; no note is deleted</source>
        <translation>先将当前状态存为备份；不会删除任何笔记</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) take %1 of at most %2.</source>
        <translation>
            <numerusform>%n 份备份占用 %1，最多 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups are made by themselves, ten minutes after a change and at the end.</source>
        <translation>更改十分钟后以及退出时会自动备份。</translation>
    </message>
    <message>
        <source>There is no backup yet. The first is made ten minutes after a change.</source>
        <translation>尚无备份。首次备份在更改十分钟后进行。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are missing now.</source>
        <translation>
            <numerusform>现缺少%n条笔记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) read otherwise now.</source>
        <translation>
            <numerusform>%n条笔记的内容现已不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer note(s) stay as they are.</source>
        <translation>
            <numerusform>%n条较新的笔记保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this backup is there now.</source>
        <translation>此备份中的内容现在都在。</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>已更改：%1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
</context>
<context>
    <name>NotesBin</name>
    <message>
        <source>Deleted notes</source>
        <translation>已删除的笔记</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore the selected notes</source>
        <translation>恢复所选笔记</translation>
    </message>
    <message>
        <source>Empty bin</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>deleted %1, goes %2</source>
        <translation>%1删除，%2清除</translation>
    </message>
    <message>
        <source>whole document</source>
        <translation>整份文件</translation>
    </message>
    <message numerus="yes">
        <source>Deleted notes stay here for %n day(s).</source>
        <translation>
            <numerusform>已删除的笔记在此保留%n天。</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>回收站为空。</translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n note(s) for good</source>
        <translation>
            <numerusform>永久销毁%n条笔记</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesHead</name>
    <message>
        <source>Which notes are listed</source>
        <translation>列出哪些笔记</translation>
    </message>
    <message>
        <source>This passage</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>本文件</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>全部笔记</translation>
    </message>
    <message>
        <source>How notes are sorted</source>
        <translation>笔记排序方式</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>按位置</translation>
    </message>
    <message>
        <source>Filter by tag or state</source>
        <translation>按标签或状态筛选</translation>
    </message>
    <message>
        <source>New name of the tag</source>
        <translation>标签的新名称</translation>
    </message>
    <message>
        <source>Notes · %1</source>
        <translation>笔记 · %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>全部标签</translation>
    </message>
    <message>
        <source>Rename this tag…</source>
        <translation>重命名此标签…</translation>
    </message>
    <message>
        <source>Empty to remove the tag everywhere</source>
        <translation>留空则在各处移除此标签</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>无位置</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>Whole document</source>
        <translation>整份文件</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>List of notes</source>
        <translation>笔记列表</translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>搜索所选文字</translation>
    </message>
</context>
<context>
    <name>Observance</name>
    <message>
        <source>every year on %1</source>
        <translation>每年%1</translation>
    </message>
    <message>
        <source>every year from %1 to %2</source>
        <translation>每年%1至%2</translation>
    </message>
    <message>
        <source>every year in %1</source>
        <translation>每年%1</translation>
    </message>
    <message>
        <source>on a day that the document does not say</source>
        <translation>日期文件未说明</translation>
    </message>
    <message>
        <source>on a day of %1 that is another each year</source>
        <translation>%1的某一天，每年不同</translation>
    </message>
    <message>
        <source>%1, for a week</source>
        <translation>%1起，为期一周</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1，自%2年起</translation>
    </message>
    <message>
        <source>first observance</source>
        <translation>首次纪念</translation>
    </message>
    <message>
        <source>%1st observance</source>
        <translation>第%1次纪念</translation>
    </message>
    <message>
        <source>%1nd observance</source>
        <translation>第%1次纪念</translation>
    </message>
    <message>
        <source>%1rd observance</source>
        <translation>第%1次纪念</translation>
    </message>
    <message>
        <source>%1th observance</source>
        <translation>第%1次纪念</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n天后</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years in %1</source>
        <translation>
            <numerusform>每%n年一次，在%1</numerusform>
        </translation>
    </message>
    <message>
        <source>every year on the %1 from %2 to %3</source>
        <translation>每年%2日至%3之间的%1</translation>
    </message>
    <message>
        <source>the year %1</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>every year on the first %1 of %2</source>
        <translation>每年%2第一个%1</translation>
    </message>
    <message>
        <source>every year on the second %1 of %2</source>
        <translation>每年%2第二个%1</translation>
    </message>
    <message>
        <source>every year on the third %1 of %2</source>
        <translation>每年%2第三个%1</translation>
    </message>
    <message>
        <source>every year on the fourth %1 of %2</source>
        <translation>每年%2第四个%1</translation>
    </message>
    <message>
        <source>every year on the fifth %1 of %2</source>
        <translation>每年%2第五个%1</translation>
    </message>
    <message>
        <source>every year on the last %1 of %2</source>
        <translation>每年%2最后一个%1</translation>
    </message>
    <message>
        <source>every year on the last but one %1 of %2</source>
        <translation>每年%2倒数第二个%1</translation>
    </message>
</context>
<context>
    <name>OccurrenceCard</name>
    <message>
        <source>Next occurrence</source>
        <translation>下一次纪念</translation>
    </message>
    <message>
        <source>No occurrence is to come.</source>
        <translation>今后没有纪念日期。</translation>
    </message>
    <message>
        <source>No observance</source>
        <translation>没有纪念日</translation>
    </message>
    <message>
        <source>This document designates no day, week or year. Other UN observances can be shown above.</source>
        <translation>本文件没有确定纪念日、纪念周或纪念年。可在上方显示其他联合国纪念日。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>proclaimed by %1</source>
        <translation>由%1宣布</translation>
    </message>
    <message>
        <source>Add to calendar…</source>
        <translation>添加到日历…</translation>
    </message>
    <message>
        <source>designated by %1</source>
        <translation>由%1确定</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取%1…</translation>
    </message>
    <message>
        <source>Open a resolution</source>
        <translation>打开决议</translation>
    </message>
</context>
<context>
    <name>OrphanTray</name>
    <message>
        <source>Notes without a place</source>
        <translation>无位置的笔记</translation>
    </message>
    <message>
        <source>Place note here</source>
        <translation>将笔记放在此处</translation>
    </message>
    <message>
        <source>Select words in the text first; the note then stands on them</source>
        <translation>请先在文中选择文字；笔记将附在其上</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit the note without a place</source>
        <translation>编辑无位置的笔记</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without a place in this text</source>
        <translation>
            <numerusform>%n条笔记在此文本中无位置</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What can be chosen</source>
        <translation>可选项</translation>
    </message>
    <message>
        <source>Nothing is called like this.</source>
        <translation>没有这个名称的内容。</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>preference</source>
        <translation>首选项</translation>
    </message>
</context>
<context>
    <name>PanePage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>返回笔记</translation>
    </message>
    <message>
        <source>Back to the notes (Esc)</source>
        <translation>返回笔记(Esc)</translation>
    </message>
</context>
<context>
    <name>PlacesWords</name>
    <message>
        <source>Preamble</source>
        <translation>序言部分</translation>
    </message>
    <message>
        <source>Operative part</source>
        <translation>执行部分</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>开头</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>搜索首选项</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>没有包含这些文字的设置。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>A note is not saved yet. The language changes at the next start.</source>
        <translation>有一条笔记尚未保存。语言将在下次启动时更改。</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>双面打印</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>长边装订</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>页面集(&amp;S)：</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>短边装订</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Text of the resolution</source>
        <translation>决议全文</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%n more notes are set line by line.</source>
        <translation>
            <numerusform>另有%n条笔记逐行排版。</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF is complete, but keeps to no standard of accessibility or archiving.</source>
        <translation>PDF内容完整，但不符合无障碍或存档标准。</translation>
    </message>
    <message>
        <source>The PDF shows boxes, and keeps to no standard: a font is missing.</source>
        <translation>PDF中有方框，且不符合任何标准：缺少字体。</translation>
    </message>
    <message>
        <source>%1 (%2) is in the font package %3.</source>
        <translation>%1（%2）包含在字体包%3中。</translation>
    </message>
    <message>
        <source>Note %1 (%2) is too long for Markdown and set line by line.</source>
        <translation>笔记%1（%2）对Markdown来说过长，逐行排版。</translation>
    </message>
    <message numerus="yes">
        <source>Note %1 (%2) is set line by line and goes on through %n files.</source>
        <translation>
            <numerusform>笔记%1（%2）逐行排版，延续到%n个文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Reminder: %1, %2</source>
        <translation>提醒：%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1（另有%n项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in calendar</source>
        <translation>在日历中显示</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Something went wrong, and the program goes on (%1). Your notes are saved as before.</source>
        <translation>发生错误，程序继续运行(%1)。您的笔记照常保存。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. Nothing was sent; a report can be copied.</source>
        <translation>程序上次意外结束。没有发送任何内容；可以复制报告。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Hits</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or prefix*.</source>
        <translation>未找到。请减少词语，或用“词首*”。</translation>
    </message>
    <message>
        <source>Hits · %1</source>
        <translation>匹配 · %1</translation>
    </message>
</context>
<context>
    <name>ScrollBars</name>
    <message>
        <source>Scroll up and down</source>
        <translation>上下滚动</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>左右滚动</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search text and notes</source>
        <translation>搜索正文和笔记</translation>
    </message>
    <message>
        <source>Of notes: tag:draft, at:OP2, modified:2026-11, state:orphaned</source>
        <translation>用于笔记：tag:draft、at:OP2、modified:2026-11、state:orphaned</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, prefix*, -not, OR</source>
        <translation>词语、&quot;短语&quot;、词首*、-排除、OR</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>上一处匹配(Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>下一处匹配(F3)</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>清除搜索(Esc)</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>无匹配</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n处匹配</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondPane</name>
    <message>
        <source>Back in the second document</source>
        <translation>在第二份文件中后退</translation>
    </message>
    <message>
        <source>Forward in the second document</source>
        <translation>在第二份文件中前进</translation>
    </message>
    <message>
        <source>Show another document here</source>
        <translation>在此显示另一份文件</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Close the second document</source>
        <translation>关闭第二份文件</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Add a note to the selected words</source>
        <translation>为所选文字添加笔记</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>复制并附出处</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>搜索所选文字</translation>
    </message>
    <message>
        <source>Selected words</source>
        <translation>所选文字</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it</source>
        <translation>浅色、深色或跟随系统</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of menus and messages, of dates and numbers</source>
        <translation>菜单、消息、日期和数字所用的语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Size of the document&apos;s text, in percent</source>
        <translation>文件正文的大小，以百分比表示</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>一周的第一天</translation>
    </message>
    <message>
        <source>The day in the first column of the calendar</source>
        <translation>日历第一列的日子</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>按语言习惯</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Other UN observances</source>
        <translation>其他联合国纪念日</translation>
    </message>
    <message>
        <source>Show them in the calendar beside those of your documents</source>
        <translation>在日历中与您文件的纪念日一并显示</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>提醒我</translation>
    </message>
    <message>
        <source>A notification of the desktop, each once, for the observances of your documents</source>
        <translation>就您文件的纪念日发出桌面通知，每项一次</translation>
    </message>
    <message>
        <source>90 days before</source>
        <translation>提前90天</translation>
    </message>
    <message>
        <source>30 days before</source>
        <translation>提前30天</translation>
    </message>
    <message>
        <source>7 days before</source>
        <translation>提前7天</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>提前1天</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>当天</translation>
    </message>
    <message>
        <source>Remind me when the program is closed</source>
        <translation>程序关闭时提醒我</translation>
    </message>
    <message>
        <source>When you log in, a short check without a window shows what is due</source>
        <translation>登录时进行一次无窗口的简短检查，显示即将到来的纪念日</translation>
    </message>
    <message>
        <source>Open links to passages</source>
        <translation>打开指向段落的链接</translation>
    </message>
    <message>
        <source>An entry among the programs of the desktop, by which observance:A/RES/77/241#OP2 opens here</source>
        <translation>桌面程序中的一个条目，使 observance:A/RES/77/241#OP2 之类的链接在此打开</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Size of the pages of exported PDF files</source>
        <translation>导出的PDF文件的页面大小</translation>
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
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>在正文中</translation>
    </message>
    <message>
        <source>Next, previous link in view</source>
        <translation>下一个、上一个可见链接</translation>
    </message>
    <message>
        <source>Card of the link</source>
        <translation>链接的卡片</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>关闭卡片</translation>
    </message>
    <message>
        <source>One screen on, back</source>
        <translation>向下、向上一屏</translation>
    </message>
    <message>
        <source>Begin, end of the document</source>
        <translation>文件开头、结尾</translation>
    </message>
    <message>
        <source>Larger, smaller text</source>
        <translation>放大、缩小文字</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl加滚轮</translation>
    </message>
    <message>
        <source>In the list of notes</source>
        <translation>在笔记列表中</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>编辑笔记</translation>
    </message>
    <message>
        <source>Tick its task</source>
        <translation>勾选其任务</translation>
    </message>
    <message>
        <source>Its menu</source>
        <translation>其菜单</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>删除笔记</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Next: %1, %2</source>
        <translation>下一次：%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnotes</source>
        <translation>
            <numerusform>%n条脚注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n个实体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cited documents</source>
        <translation>
            <numerusform>%n份引用文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Tags, with commas between</source>
        <translation>标签，以逗号分隔</translation>
    </message>
    <message>
        <source>Tags of the note</source>
        <translation>笔记的标签</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取%1…</translation>
    </message>
    <message>
        <source>Notes (*.jsonld *.json *.zip *.pdf)</source>
        <translation>笔记 (*.jsonld *.json *.zip *.pdf)</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>导入笔记</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) added</source>
        <translation>
            <numerusform>已添加%n条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>更新%n条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>已有%n条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept beside a note that says something else</source>
        <translation>
            <numerusform>%n条与内容不同的笔记并存</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>撤销删除</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>笔记已删除。</translation>
    </message>
</context>
<context>
    <name>WarningsBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the reader&apos;s warnings</source>
        <translation>关闭读取警告</translation>
    </message>
    <message numerus="yes">
        <source>The reader is unsure of %n places</source>
        <translation>
            <numerusform>读取时有%n处不能确定</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>Wayfinding</name>
    <message>
        <source>%1 is not in this document.</source>
        <translation>本文件中没有%1。</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>已复制：%1</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Adopted on %1</source>
        <translation>%1通过</translation>
    </message>
    <message>
        <source>Agenda item %1</source>
        <translation>议程项目：%1</translation>
    </message>
    <message>
        <source>Originating draft %1</source>
        <translation>决议草案%1</translation>
    </message>
    <message>
        <source>These facts are supplied by the program; the text above does not carry them.</source>
        <translation>以上信息由程序补充；上文中没有。</translation>
    </message>
    <message>
        <source>Above the text in the file: %1</source>
        <translation>文件中正文之上：%1</translation>
    </message>
    <message>
        <source>Under the text in the file: %1</source>
        <translation>文件中正文之下：%1</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>脚注</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Days of the year</source>
        <translation>全年各日</translation>
    </message>
</context>
</TS>
