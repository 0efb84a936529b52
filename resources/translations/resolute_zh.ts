<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Resolute</source>
        <translation>关于 Resolute</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>许可证…</translation>
    </message>
    <message>
        <source>Reads United Nations resolutions and shows what changed between two versions.</source>
        <translation>阅读联合国决议，并显示两个版本之间的变化。</translation>
    </message>
    <message>
        <source>Free software under the GNU Affero General Public License, version 3 or later.</source>
        <translation>自由软件，采用 GNU Affero 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>Its complete source is published with each release, beside the installers.</source>
        <translation>每次发布时，全部源代码与安装程序一同公布。</translation>
    </message>
    <message>
        <source>Built on {0}, {1}, diff-match-patch and RapidFuzz.</source>
        <translation>基于 {0}、{1}、diff-match-patch 和 RapidFuzz 构建。</translation>
    </message>
    <message>
        <source>It never uses the network. It is not a product of the United Nations.</source>
        <translation>从不使用网络。不是联合国的产品。</translation>
    </message>
    <message>
        <source>Documents are read by processes that can open no file, no connection and no other program.</source>
        <translation>文件由独立进程读取，这些进程无法打开任何文件、网络连接或其他程序。</translation>
    </message>
    <message>
        <source>Documents are read by processes of their own, which this system does not keep from: {0}.</source>
        <translation>文件由独立进程读取，但本系统无法禁止这些进程：{0}。</translation>
    </message>
    <message>
        <source>reading files</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>writing files</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>using the network</source>
        <translation>使用网络</translation>
    </message>
    <message>
        <source>starting programs</source>
        <translation>启动程序</translation>
    </message>
    <message>
        <source>ending other programs</source>
        <translation>结束其他程序</translation>
    </message>
    <message>
        <source>{0}, commit {1}</source>
        <translation>{0}，提交 {1}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Compare two files…</source>
        <translation>比较两个文件…</translation>
    </message>
    <message>
        <source>Compare this with…</source>
        <translation>将此文本与其他文本比较…</translation>
    </message>
    <message>
        <source>Add a version…</source>
        <translation>添加版本…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>打印预览…</translation>
    </message>
    <message>
        <source>Print the list of changes…</source>
        <translation>打印变化列表…</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>Close other tabs</source>
        <translation>关闭其他标签页</translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <translation>重新打开已关闭的标签页</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Edit the table of verbs</source>
        <translation>编辑动词表</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>连同出处复制</translation>
    </message>
    <message>
        <source>Undo note, tick or link</source>
        <translation>撤销笔记、勾选或对应</translation>
    </message>
    <message>
        <source>Redo note, tick or link</source>
        <translation>重做笔记、勾选或对应</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>笔记…</translation>
    </message>
    <message>
        <source>Flag: object</source>
        <translation>标记：反对</translation>
    </message>
    <message>
        <source>Flag: support</source>
        <translation>标记：支持</translation>
    </message>
    <message>
        <source>Flag: ask</source>
        <translation>标记：询问</translation>
    </message>
    <message>
        <source>Keep note for the new version</source>
        <translation>将笔记保留到新版本</translation>
    </message>
    <message>
        <source>All my notes…</source>
        <translation>我的全部笔记…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>适合整页</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>双页并排</translation>
    </message>
    <message>
        <source>Pages as printed</source>
        <translation>页面原样</translation>
    </message>
    <message>
        <source>Dimmed pages</source>
        <translation>调暗页面</translation>
    </message>
    <message>
        <source>Inverted pages</source>
        <translation>反色页面</translation>
    </message>
    <message>
        <source>First lines only</source>
        <translation>仅显示首行</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展开</translation>
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
        <source>System colours</source>
        <translation>系统颜色</translation>
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
        <source>High contrast, light</source>
        <translation>高对比度，浅色</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度，深色</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>转到页面</translation>
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
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Back from a footnote</source>
        <translation>从脚注返回</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一个标签页</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>上一个标签页</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>修订对照</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处变化</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处变化</translation>
    </message>
    <message>
        <source>Mark change as read</source>
        <translation>将变化标为已读</translation>
    </message>
    <message>
        <source>Read, and on to the next unread</source>
        <translation>已读，转到下一项未读</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>仅未读</translation>
    </message>
    <message>
        <source>See on the page</source>
        <translation>在页面上查看</translation>
    </message>
    <message>
        <source>List of changes</source>
        <translation>变化列表</translation>
    </message>
    <message>
        <source>Show identical ones</source>
        <translation>显示相同段落</translation>
    </message>
    <message>
        <source>Swap old and new</source>
        <translation>交换新旧版本</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>对应到…</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>取消对应</translation>
    </message>
    <message>
        <source>Not a move</source>
        <translation>不是移动</translation>
    </message>
    <message>
        <source>Scroll pages together</source>
        <translation>页面同步滚动</translation>
    </message>
    <message>
        <source>Tie pages at these places</source>
        <translation>在这些位置锁定页面</translation>
    </message>
    <message>
        <source>Read the old version</source>
        <translation>阅读旧版本</translation>
    </message>
    <message>
        <source>Read the new version</source>
        <translation>阅读新版本</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Newest text</source>
        <translation>最新文本</translation>
    </message>
    <message>
        <source>History step by step</source>
        <translation>逐步显示沿革</translation>
    </message>
    <message>
        <source>Compare here</source>
        <translation>在此处比较</translation>
    </message>
    <message>
        <source>Read this version</source>
        <translation>阅读此版本</translation>
    </message>
    <message>
        <source>This version is the base</source>
        <translation>此版本是基础文本</translation>
    </message>
    <message>
        <source>This version is the draft</source>
        <translation>此版本是草案</translation>
    </message>
    <message>
        <source>This version is what was adopted</source>
        <translation>此版本是通过的文本</translation>
    </message>
    <message>
        <source>No roles, a plain series</source>
        <translation>不设角色，普通系列</translation>
    </message>
    <message>
        <source>Export against…</source>
        <translation>对照导出…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>检索库</translation>
    </message>
    <message>
        <source>Find agreed language</source>
        <translation>查找商定措辞</translation>
    </message>
    <message>
        <source>Open what is cited here…</source>
        <translation>打开此处所引文件…</translation>
    </message>
    <message>
        <source>Show the series</source>
        <translation>显示系列</translation>
    </message>
    <message>
        <source>Compare with the version before</source>
        <translation>与前一版本比较</translation>
    </message>
    <message>
        <source>Requests and citations</source>
        <translation>要求和引文</translation>
    </message>
    <message>
        <source>Add a folder to the library…</source>
        <translation>将文件夹加入库…</translation>
    </message>
    <message>
        <source>Look for new and changed files</source>
        <translation>查找新增和更改的文件</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>查找操作…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>标记的含义</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>What is read, and what is not</source>
        <translation>读取什么，不读取什么</translation>
    </message>
    <message>
        <source>The data it keeps, and where</source>
        <translation>保存哪些数据，存于何处</translation>
    </message>
    <message>
        <source>Open the folder of reports</source>
        <translation>打开报告文件夹</translation>
    </message>
    <message>
        <source>About Resolute</source>
        <translation>关于 Resolute</translation>
    </message>
</context>
<context>
    <name>AllNotes</name>
    <message>
        <source>All my notes</source>
        <translation>我的全部笔记</translation>
    </message>
    <message>
        <source>There are no notes yet: M writes one on a paragraph.</source>
        <translation>还没有笔记：按 M 在段落上写一条。</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
</context>
<context>
    <name>BriefPane</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save as a Word document or web page</source>
        <translation>保存为 Word 文档或网页</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Flag a paragraph with M, or show all that is to read.</source>
        <translation>按 M 标记一个段落，或显示全部待读内容。</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>简报</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>CameAbout</name>
    <message>
        <source>How this language came about</source>
        <translation>此措辞的由来</translation>
    </message>
</context>
<context>
    <name>ChangedLine</name>
    <message>
        <source>{0} has changed on disk. What is shown here is what was read.</source>
        <translation>{0} 在磁盘上已经改变。此处显示的是先前读取的内容。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
</context>
<context>
    <name>Cited</name>
    <message>
        <source>Nothing that is cited here is in the library.</source>
        <translation>此处所引文件均不在库中。</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Order of the changes</source>
        <translation>变更的顺序</translation>
    </message>
    <message>
        <source>{0} · unread only</source>
        <translation>{0} · 仅未读</translation>
    </message>
    <message>
        <source>List only what is left to read (U)</source>
        <translation>只列出剩余待读的 (U)</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Show or put aside; with Ctrl, show nothing else</source>
        <translation>显示或搁置；按住 Ctrl 则只显示这一种</translation>
    </message>
    <message>
        <source>Kinds of change that are shown</source>
        <translation>显示的变化种类</translation>
    </message>
    <message>
        <source>Find in both versions</source>
        <translation>在两个版本中查找</translation>
    </message>
    <message>
        <source>Find in changed words alone</source>
        <translation>仅在变化的词语中查找</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>修订对照</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Swap old and new</source>
        <translation>交换新旧版本</translation>
    </message>
    <message>
        <source>No pages: {0} was read from an XML file.</source>
        <translation>没有页面：{0} 读自 XML 文件。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Compare them all the same</source>
        <translation>仍然比较</translation>
    </message>
    <message>
        <source>Compare with {0}…</source>
        <translation>与 {0} 比较…</translation>
    </message>
    <message>
        <source>The brief was copied.</source>
        <translation>简报已复制。</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>已连同出处复制。</translation>
    </message>
    <message>
        <source>Overview of the changes</source>
        <translation>变化概览</translation>
    </message>
    <message>
        <source>Where the changes lie in the document</source>
        <translation>变化在文件中的位置</translation>
    </message>
    <message>
        <source>Pages of the old version</source>
        <translation>旧版本的页面</translation>
    </message>
    <message>
        <source>Pages of the new version</source>
        <translation>新版本的页面</translation>
    </message>
    <message>
        <source>Tie
here</source>
        <translation>在此
锁定</translation>
    </message>
    <message>
        <source>Tie the pages at the places in view (Shift+T)</source>
        <translation>在当前可见位置锁定页面 (Shift+T)</translation>
    </message>
    <message>
        <source>The pages scroll together: loosen them (T)</source>
        <translation>页面同步滚动：点击解锁 (T)</translation>
    </message>
    <message>
        <source>The pages scroll apart: tie them (T)</source>
        <translation>页面分别滚动：点击锁定 (T)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>任务授权</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Shall, may</source>
        <translation>应、可</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>动词</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>措辞</translation>
    </message>
    <message>
        <source>As the text runs</source>
        <translation>按案文顺序</translation>
    </message>
    <message>
        <source>Most important first</source>
        <translation>最重要的在前</translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>已消失的内容</translation>
    </message>
    <message>
        <source>Stronger verb: {0} → {1}</source>
        <translation>动词加强：{0} → {1}</translation>
    </message>
    <message>
        <source>Weaker verb: {0} → {1}</source>
        <translation>动词减弱：{0} → {1}</translation>
    </message>
    <message>
        <source>Verb aged: {0} → {1}</source>
        <translation>动词转为回顾：{0} → {1}</translation>
    </message>
    <message>
        <source>Another verb: {0} → {1}</source>
        <translation>动词不同：{0} → {1}</translation>
    </message>
    <message>
        <source>Only the translation changed: not reworded in {0}</source>
        <translation>仅译文有变化：{0} 措辞未变</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{0}; beside them {1}</source>
        <translation>{0}；此外 {1}</translation>
    </message>
    <message>
        <source>from {0} on, numbers differ</source>
        <translation>自 {0} 起编号不同</translation>
    </message>
    <message>
        <source>from {0} on, numbers rise by {1}</source>
        <translation>自 {0} 起编号加 {1}</translation>
    </message>
    <message>
        <source>from {0} on, numbers fall by {1}</source>
        <translation>自 {0} 起编号减 {1}</translation>
    </message>
    <message>
        <source>from {0} on, numbers rise by {1} to {2}</source>
        <translation>自 {0} 起编号加 {1} 至 {2}</translation>
    </message>
    <message>
        <source>from {0} on, numbers fall by {1} to {2}</source>
        <translation>自 {0} 起编号减 {1} 至 {2}</translation>
    </message>
    <message>
        <source>Old number</source>
        <translation>旧编号</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>新编号</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>moved from {0}</source>
        <translation>移自 {0}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>{0} moved to {1}</source>
        <translation>{0} 移至 {1}</translation>
    </message>
    <message>
        <source>[removed: {0}]</source>
        <translation>[删除：{0}]</translation>
    </message>
    <message>
        <source>[new: {0}]</source>
        <translation>[新增：{0}]</translation>
    </message>
    <message>
        <source>Not in {0}</source>
        <translation>{0} 中没有</translation>
    </message>
    <message>
        <source>N next · P previous · Space reads on</source>
        <translation>N 下一项 · P 上一项 · 空格：已读并继续</translation>
    </message>
    <message>
        <source>Change {0} of {1}</source>
        <translation>第 {0} 处变化，共 {1} 处</translation>
    </message>
    <message>
        <source>This is the last change.</source>
        <translation>这是最后一处变化。</translation>
    </message>
    <message>
        <source>This is the first change.</source>
        <translation>这是第一处变化。</translation>
    </message>
    <message>
        <source>All that is to read has been read.</source>
        <translation>所有待读内容均已读完。</translation>
    </message>
    <message>
        <source>There is nothing more to undo or redo.</source>
        <translation>没有可撤销或重做的内容。</translation>
    </message>
    <message>
        <source>Paragraphs of both versions</source>
        <translation>两个版本的段落</translation>
    </message>
    <message>
        <source>Pages of both versions</source>
        <translation>两个版本的页面</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n identical paragraph(s)</source>
        <translation>
            <numerusform>%n 个段落相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical heading(s)</source>
        <translation>
            <numerusform>%n 个标题相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) without a change that is shown</source>
        <translation>
            <numerusform>%n 个段落没有显示的变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <translation>
            <numerusform>%n 段须阅读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n 段改写</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with other figures</source>
        <translation>
            <numerusform>%n 段数字不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 段新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n 段删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rolled forward</source>
        <translation>
            <numerusform>%n 段例行更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in spelling only</source>
        <translation>
            <numerusform>%n 段仅文字写法不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in “also” or “further” only</source>
        <translation>
            <numerusform>%n 段仅“又”“还”等词不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) put aside</source>
        <translation>
            <numerusform>搁置 %n 种</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not shown in full</source>
        <translation>
            <numerusform>%n 处变化未完整显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical</source>
        <translation>
            <numerusform>%n 段相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paired</source>
        <translation>
            <numerusform>%n 段配对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same change in %n paragraph(s)</source>
        <translation>
            <numerusform>%n段中有相同变更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>剩余 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedNotes</name>
    <message numerus="yes">
        <source>%n flagged or noted</source>
        <translation>
            <numerusform>已标记或加注 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n to read</source>
        <translation>
            <numerusform>全部待读 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without a place</source>
        <translation>
            <numerusform>%n 条笔记找不到位置</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n 个段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-paragraph(s)</source>
        <translation>
            <numerusform>%n 个分段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s)</source>
        <translation>
            <numerusform>%n 个脚注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop one resolution to read it, two to compare them</source>
        <translation>拖入一项决议即可阅读，拖入两项即可比较</translation>
    </message>
    <message>
        <source>PDF files of United Nations resolutions; nothing leaves this computer</source>
        <translation>联合国决议的 PDF 文件；任何内容都不会离开这台计算机</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Compare two files…</source>
        <translation>比较两个文件…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>试用示例</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add the folder where you keep resolutions</source>
        <translation>请添加存放决议的文件夹</translation>
    </message>
    <message>
        <source>Paste a phrase: where has it been agreed before?</source>
        <translation>粘贴词句：此前在何处商定过？</translation>
    </message>
    <message>
        <source>Search every paragraph of your resolutions</source>
        <translation>检索您所有决议的每一段</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”</source>
        <translation>未找到“{0}”</translation>
    </message>
    <message>
        <source>Its PDF and XML files are read in the background, on this computer; they stay as they are.</source>
        <translation>其中的 PDF 和 XML 文件在本机后台读取，文件本身保持不变。</translation>
    </message>
    <message>
        <source>Or press G on a paragraph that is open in any tab.</source>
        <translation>或在任一标签页中打开的段落上按 G。</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, beginnings (educ*), AND, OR, NOT, or a symbol such as 78/229</source>
        <translation>词、&quot;词句&quot;、词首（educ*）、AND、OR、NOT，或文号，如 78/229</translation>
    </message>
    <message>
        <source>Some kinds of paragraphs are left out on the left; “Show all” brings them back.</source>
        <translation>左侧排除了某些段落；按“全部显示”可恢复。</translation>
    </message>
    <message>
        <source>Try fewer words of the phrase, or the whole paragraph around it.</source>
        <translation>请减少词句中的词，或使用整段。</translation>
    </message>
    <message>
        <source>Try fewer words, or the beginning of one with a star: educ*</source>
        <translation>请减少用词，或在词首后加星号：educ*</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>通过日期</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>议程项目</translation>
    </message>
    <message>
        <source>All changes are in this file, also those put aside in the window: {0}.</source>
        <translation>此文件包含全部变化，包括在窗口中搁置的：{0}。</translation>
    </message>
    <message>
        <source>As in {0}</source>
        <translation>同 {0}</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼吁</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>对照表</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Distributed</source>
        <translation>分发日期</translation>
    </message>
    <message>
        <source>Document cited</source>
        <translation>所引文件</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>Histories</source>
        <translation>段落沿革</translation>
    </message>
    <message>
        <source>How paragraph numbers changed</source>
        <translation>段落编号的变化</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Left out by choice: {0}.</source>
        <translation>按选择略去：{0}。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>新文本</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>新增词语</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>旧</translation>
    </message>
    <message>
        <source>Old text</source>
        <translation>旧文本</translation>
    </message>
    <message>
        <source>Old version</source>
        <translation>旧版本</translation>
    </message>
    <message>
        <source>Old {0}: {1}</source>
        <translation>旧 {0}：{1}</translation>
    </message>
    <message>
        <source>On condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Reading budget</source>
        <translation>阅读量</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>修订对照</translation>
    </message>
    <message>
        <source>Removed words</source>
        <translation>删除词语</translation>
    </message>
    <message>
        <source>Removed words are red and struck through, new ones blue and underlined, rolled forward ones grey.</source>
        <translation>删除的词语为红色并加删除线，新增的为蓝色并加下划线，例行更新的为灰色。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>届会</translation>
    </message>
    <message>
        <source>Session {0}: none.</source>
        <translation>第 {0} 届会议：没有。</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>逐步</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Table of changes</source>
        <translation>变化表</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The original pages are not part of this file, because the files that the two texts were read from were not given.</source>
        <translation>此文件不含原始页面，因为没有提供两个文本的来源文件。</translation>
    </message>
    <message>
        <source>The same change in several paragraphs</source>
        <translation>多个段落中的相同变化</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>送交</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is gone from the old text</source>
        <translation>旧文本中消失的内容</translation>
    </message>
    <message>
        <source>What to read first</source>
        <translation>首先阅读</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>also, further</source>
        <translation>又、还</translation>
    </message>
    <message>
        <source>also, further or again only</source>
        <translation>仅“又”“还”“再次”</translation>
    </message>
    <message>
        <source>and quietly what is rolled forward or no change of substance</source>
        <translation>以及不显眼地标出的例行更新或非实质变化</translation>
    </message>
    <message>
        <source>came</source>
        <translation>出现</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>重新出现</translation>
    </message>
    <message>
        <source>came with {0}</source>
        <translation>随 {0} 出现</translation>
    </message>
    <message>
        <source>carried on</source>
        <translation>延续</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有变</translation>
    </message>
    <message>
        <source>connective</source>
        <translation>连接词</translation>
    </message>
    <message>
        <source>crossed between preamble and operative part</source>
        <translation>在序言与执行部分之间移动</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>figures changed</source>
        <translation>数字不同</translation>
    </message>
    <message>
        <source>footnotes changed</source>
        <translation>脚注不同</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>moved from {0}</source>
        <translation>移自 {0}</translation>
    </message>
    <message>
        <source>moved to {0}</source>
        <translation>移至 {0}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>new words</source>
        <translation>新增词语</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>此处没有</translation>
    </message>
    <message>
        <source>paragraphs in the new text</source>
        <translation>新文本的段落</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>编号不同</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>rolled forward</source>
        <translation>例行更新</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>例行</translation>
    </message>
    <message>
        <source>since {0} ({1})</source>
        <translation>始于 {0}（{1}）</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>the words that came with it</source>
        <translation>随之出现的词语</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>须阅读</translation>
    </message>
    <message>
        <source>typographic</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>typographic only</source>
        <translation>仅写法</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>verb changed</source>
        <translation>动词不同</translation>
    </message>
    <message>
        <source>went</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>措辞</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{0} ({1}): {2}</source>
        <translation>{0}({1}):{2}</translation>
    </message>
    <message>
        <source>{0} are new</source>
        <translation>{0} 段为新增</translation>
    </message>
    <message>
        <source>{0} came in {1}</source>
        <translation>{0} 段出现于 {1}</translation>
    </message>
    <message>
        <source>{0} go back to {1}</source>
        <translation>{0} 段可追溯至 {1}</translation>
    </message>
    <message>
        <source>{0} has no pages to mark, so that they are not part of this file.</source>
        <translation>{0} 没有可标记的页面，因此未列入此文件。</translation>
    </message>
    <message>
        <source>{0} is left out. {1}</source>
        <translation>{0} 未列入。{1}</translation>
    </message>
    <message>
        <source>{0} moved to {1}</source>
        <translation>{0} 移至 {1}</translation>
    </message>
    <message>
        <source>{0} paragraphs in {1}</source>
        <translation>{1} 有 {0} 个段落</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}：{1}。</translation>
    </message>
    <message>
        <source>{0}; beside them {1}</source>
        <translation>{0}；此外 {1}</translation>
    </message>
    <message>
        <source>“{0}” became “{1}” {2}</source>
        <translation>“{0}”改为“{1}”，{2}</translation>
    </message>
    <message>
        <source>“{0}” inserted {1}</source>
        <translation>插入“{0}”，{1}</translation>
    </message>
    <message>
        <source>“{0}” taken out {1}</source>
        <translation>删去“{0}”，{1}</translation>
    </message>
    <message numerus="yes">
        <source>%n also, further</source>
        <translation>
            <numerusform>%n 段“又”“还”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures changed</source>
        <translation>
            <numerusform>%n 段数字不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnotes changed</source>
        <translation>
            <numerusform>%n 段脚注不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical</source>
        <translation>
            <numerusform>%n 段相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to read</source>
        <translation>
            <numerusform>另有 %n 处待阅读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n 段移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 段新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) without a change that is shown</source>
        <translation>
            <numerusform>%n 个段落没有显示的变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n 段删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renumbered</source>
        <translation>
            <numerusform>%n 段编号不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n 段改写</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rolled forward</source>
        <translation>
            <numerusform>%n 段例行更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spelling</source>
        <translation>
            <numerusform>%n 段写法不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <translation>
            <numerusform>%n 段须阅读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged heading(s)</source>
        <translation>
            <numerusform>%n 个标题未变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged paragraph(s)</source>
        <translation>
            <numerusform>%n 个段落未变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verb changed</source>
        <translation>
            <numerusform>%n 段动词不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n paragraph(s)</source>
        <translation>
            <numerusform>见于 %n 个段落</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>已写入 {0}。</translation>
    </message>
    <message>
        <source>Written to {0}, with the changes that are put aside here.</source>
        <translation>已写入 {0}，包括在此处搁置的变化。</translation>
    </message>
    <message>
        <source>Writing {0}…</source>
        <translation>正在写入 {0}…</translation>
    </message>
    <message>
        <source>{0}, with every change</source>
        <translation>{0}，含全部变化</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Session {0}</source>
        <translation>第 {0} 届会议</translation>
    </message>
    <message>
        <source>Agenda item {0}</source>
        <translation>议程项目 {0}</translation>
    </message>
    <message>
        <source>Adopted {0}</source>
        <translation>{0}通过</translation>
    </message>
    <message>
        <source>{0}, meeting {1}</source>
        <translation>{0}，第 {1} 次会议</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法文</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙文</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄文</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in text and pages</source>
        <translation>在文本和页面中查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>FoldersPane</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Read the rest another time</source>
        <translation>其余的下次再读</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Update, remove or forget what is in the library</source>
        <translation>更新、移出或清除库中内容</translation>
    </message>
    <message>
        <source>Not to be reached now: {0}</source>
        <translation>目前无法访问：{0}</translation>
    </message>
    <message>
        <source>Look for new and changed files now</source>
        <translation>立即查找新增和更改的文件</translation>
    </message>
    <message>
        <source>What could not be read…</source>
        <translation>无法读取的文件…</translation>
    </message>
    <message>
        <source>Remove {0} from the library</source>
        <translation>将 {0} 移出库</translation>
    </message>
    <message>
        <source>Forget everything that was read</source>
        <translation>清除所有已读内容</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Words by age</source>
        <translation>按年代显示词语</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>逐步</translation>
    </message>
    <message>
        <source>Compare here</source>
        <translation>在此处比较</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>History of the paragraph</source>
        <translation>段落沿革</translation>
    </message>
    <message>
        <source>{0} (went)</source>
        <translation>{0}（已消失）</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>LedgerCounts</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 项要求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) cited</source>
        <translation>
            <numerusform>引用 %n 份文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them guess(es)</source>
        <translation>
            <numerusform>其中 %n 项为推测</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerHead</name>
    <message>
        <source>Requests</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Narrow by words</source>
        <translation>按词缩小范围</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有种类</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>所有变动</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>No line fits: choose all kinds, or narrow by other words.</source>
        <translation>没有符合的行：请选择所有种类，或换用其他词。</translation>
    </message>
    <message>
        <source>The paragraph of the line chosen</source>
        <translation>所选行的段落</translation>
    </message>
    <message>
        <source>Requests and citations · {0}</source>
        <translation>要求和引文 · {0}</translation>
    </message>
    <message>
        <source>Line {0} of {1} · Return opens the paragraph</source>
        <translation>第 {0} 行，共 {1} 行 · 按回车键打开该段</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>已连同出处一并复制。</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>要求</translation>
    </message>
</context>
<context>
    <name>Ledgers</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>议程项目</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼吁</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>carried on</source>
        <translation>延续</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有变</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>送交</translation>
    </message>
    <message>
        <source>On condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Document cited</source>
        <translation>所引文件</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段</translation>
    </message>
    <message>
        <source>A guess: the paragraph can be read in another way.</source>
        <translation>推测：该段也可作其他理解。</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>the same since</source>
        <translation>此后未变</translation>
    </message>
    <message>
        <source>Choose a folder with resolutions</source>
        <translation>选择存放决议的文件夹</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>序言</translation>
    </message>
    <message>
        <source>Operative part</source>
        <translation>执行部分</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>届会</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>措辞相同</translation>
    </message>
    <message>
        <source>near, {0} %</source>
        <translation>相近，{0} %</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>始于 {0}</translation>
    </message>
    <message>
        <source>Reading {0} of {1}</source>
        <translation>正在读取第 {0} 个，共 {1} 个</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>尚无文件夹</translation>
    </message>
    <message>
        <source>looking for new files…</source>
        <translation>正在查找新文件…</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>已是最新</translation>
    </message>
</context>
<context>
    <name>LibraryCounts</name>
    <message numerus="yes">
        <source>%n resolution(s)</source>
        <translation>
            <numerusform>%n 项决议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) found</source>
        <translation>
            <numerusform>找到 %n 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same words</source>
        <translation>
            <numerusform>%n 段措辞相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read</source>
        <translation>
            <numerusform>%n 个文件无法读取</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryField</name>
    <message>
        <source>Search your library: words, a phrase, a symbol</source>
        <translation>检索您的库：词、词句、文号</translation>
    </message>
    <message>
        <source>Search your library</source>
        <translation>检索您的库</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add the folder where you keep resolutions to search all of them at once</source>
        <translation>添加存放决议的文件夹，即可同时检索全部决议</translation>
    </message>
</context>
<context>
    <name>LibraryHandlers</name>
    <message>
        <source>Choose a paragraph first, or paste a phrase here.</source>
        <translation>请先选择一段，或在此粘贴词句。</translation>
    </message>
    <message>
        <source>Open a resolution first, or search the library.</source>
        <translation>请先打开一项决议，或在库中检索。</translation>
    </message>
    <message>
        <source>Reading what is asked and cited…</source>
        <translation>正在读取要求和引文…</translation>
    </message>
    <message>
        <source>No version before it is known in the library.</source>
        <translation>库中没有已知的前一版本。</translation>
    </message>
    <message>
        <source>No other version of it is in the library.</source>
        <translation>库中没有其他版本。</translation>
    </message>
</context>
<context>
    <name>LibraryLine</name>
    <message>
        <source>{0}, the version before, is in your library</source>
        <translation>前一版本 {0} 在您的库中</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare with the version before (Ctrl+B)</source>
        <translation>与前一版本比较（Ctrl+B）</translation>
    </message>
    <message>
        <source>Show the series</source>
        <translation>显示系列</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>关闭此行</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Narrow what was found</source>
        <translation>缩小结果范围</translation>
    </message>
    <message>
        <source>Paragraphs found</source>
        <translation>找到的段落</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>再显示 {0} 个</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>任何内容都不会离开本机</translation>
    </message>
    <message>
        <source>Result {0} of {1}</source>
        <translation>第 {0} 个结果，共 {1} 个</translation>
    </message>
    <message>
        <source>↑ ↓ another · Return opens it at its place · G finds agreed language</source>
        <translation>↑ ↓ 换一个 · 回车键在原处打开 · G 查找商定措辞</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>已连同出处一并复制。</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>Link {0} to…</source>
        <translation>建立对应：{0}</translation>
    </message>
    <message>
        <source>Likely partners</source>
        <translation>可能对应的段落</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>Link these two alone (Return)</source>
        <translation>只对应这两段 (Return)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Link it together with what the other one is linked with (Shift+Return)</source>
        <translation>连同对方已对应的段落一并对应 (Shift+Return)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No other paragraph can be its partner.</source>
        <translation>没有其他段落可与之对应。</translation>
    </message>
</context>
<context>
    <name>LooseNotesLine</name>
    <message>
        <source>All my notes…</source>
        <translation>我的全部笔记…</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>MarksPage</name>
    <message>
        <source>What the marks mean</source>
        <translation>标记的含义</translation>
    </message>
    <message>
        <source>words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Only the old version has them.</source>
        <translation>仅旧版本有这些词语。</translation>
    </message>
    <message>
        <source>Only the new version has them.</source>
        <translation>仅新版本有这些词语。</translation>
    </message>
    <message>
        <source>They differ in a way that needs no reading.</source>
        <translation>有差异，但无须阅读。</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Paragraphs and versions</source>
        <translation>段落和版本</translation>
    </message>
    <message>
        <source>Compare here</source>
        <translation>在此处比较</translation>
    </message>
    <message>
        <source>Open this version</source>
        <translation>打开此版本</translation>
    </message>
</context>
<context>
    <name>Menus</name>
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
        <source>&amp;Comparison</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>系列(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>库(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A footnote came, went or changed, or is called elsewhere.</source>
        <translation>脚注出现、消失或改变，或在别处引用。</translation>
    </message>
    <message>
        <source>A paragraph of the new version that the old one does not have.</source>
        <translation>新版本中有而旧版本中没有的段落。</translation>
    </message>
    <message>
        <source>A paragraph of the old version that the new one does not have.</source>
        <translation>旧版本中有而新版本中没有的段落。</translation>
    </message>
    <message>
        <source>A picture in the text is missing here ({0}); look at the printed page.</source>
        <translation>此处缺少正文中的一幅图片（{0}）；请查看印刷页面。</translation>
    </message>
    <message>
        <source>A picture stands among the words of page {0}; what it shows is missing here: look at the page.</source>
        <translation>第 {0} 页的文字中有一幅图片；图中内容未收入此处：请查看该页。</translation>
    </message>
    <message>
        <source>A watermark lies across page {0}; it is left out of the text.</source>
        <translation>第 {0} 页上有水印；未纳入文本。</translation>
    </message>
    <message>
        <source>A watermark lies across {1} pages, the first of them page {0}; it is left out of the text.</source>
        <translation>{1} 个页面上有水印，第一个是第 {0} 页；未纳入文本。</translation>
    </message>
    <message>
        <source>Akoma Ntoso, in XML</source>
        <translation>Akoma Ntoso（XML 格式）</translation>
    </message>
    <message>
        <source>Also, further</source>
        <translation>又、还</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Both originals are needed to mark the changes on their pages; {0} was given.</source>
        <translation>在页面上标出变化需要两份原件；现在提供的是 {0}。</translation>
    </message>
    <message>
        <source>By the printed numbers, page {0} of {1} is missing in the file.</source>
        <translation>从印刷页码看，文件缺第 {0} 页（共 {1} 页）。</translation>
    </message>
    <message>
        <source>By the printed numbers, {2} of {1} pages are missing in the file, the first of them page {0}.</source>
        <translation>从印刷页码看，文件缺 {2} 页（共 {1} 页），首先是第 {0} 页。</translation>
    </message>
    <message>
        <source>Capitals, punctuation, hyphens or spelling differ, nothing else.</source>
        <translation>仅大小写、标点、连字符或写法不同。</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Chapeau</source>
        <translation>起首部分</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>Comparing {0} came to a standstill and was given up; close other programs and try again.</source>
        <translation>比较 {0} 时停滞不前，已放弃；请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Comparing {0} made the reader stop twice; please report it, with both files.</source>
        <translation>比较 {0} 时读取程序两次停止；请连同两个文件一并报告。</translation>
    </message>
    <message>
        <source>Comparing {0} made the reader stop; it is being tried once more.</source>
        <translation>比较 {0} 时读取程序停止；正在再试一次。</translation>
    </message>
    <message>
        <source>Comparing {0} needs more memory than it may take and was given up; compare shorter documents.</source>
        <translation>比较 {0} 所需内存超过限额，已放弃；请比较较短的文件。</translation>
    </message>
    <message>
        <source>Comparing {0} took too long and was given up; please report it, with both files.</source>
        <translation>比较 {0} 耗时过长，已放弃；请连同两个文件一并报告。</translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Footnote {0} was not found between {2} and {3}.</source>
        <translation>在 {2} 与 {3} 之间未找到脚注 {0}。</translation>
    </message>
    <message>
        <source>Footnotes {0} to {1} were not found between {2} and {3}.</source>
        <translation>在 {2} 与 {3} 之间未找到脚注 {0} 至 {1}。</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>In its place stands {0}, which is new.</source>
        <translation>其位置现为新段落{0}。</translation>
    </message>
    <message>
        <source>It is a corrigendum to {0}, not a text of its own.</source>
        <translation>这是对 {0} 的更正，不是独立的文本。</translation>
    </message>
    <message>
        <source>It is an amendment to {0}, not a text of its own.</source>
        <translation>这是对 {0} 的修正案，不是独立的文本。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>JSON 数据</translation>
    </message>
    <message>
        <source>Markdown, for a mail or an assistant</source>
        <translation>Markdown,用于邮件或助手</translation>
    </message>
    <message>
        <source>Matrix and table of events</source>
        <translation>矩阵和变化表</translation>
    </message>
    <message>
        <source>Merged into {0}.</source>
        <translation>并入{0}。</translation>
    </message>
    <message>
        <source>More than two pages: {0} were left out.</source>
        <translation>超过两页：略去 {0} 项。</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Moved: it is {0} now.</source>
        <translation>已移动：现为{0}。</translation>
    </message>
    <message>
        <source>Much of page {0} ({1} characters) was taken for masthead, running head or foot and is missing here; look at the page.</source>
        <translation>第 {0} 页的大部分内容（{1} 个字符）被当作文件头、页眉或页脚，此处缺失；请查看该页。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>No footnote answers the mark {0}.</source>
        <translation>没有脚注与标记 {0} 对应。</translation>
    </message>
    <message>
        <source>No footnote answers {1} marks, the first of them {0}.</source>
        <translation>有 {1} 个标记没有对应的脚注，第一个是 {0}。</translation>
    </message>
    <message>
        <source>No mark calls footnote {0}.</source>
        <translation>没有标记引用脚注 {0}。</translation>
    </message>
    <message>
        <source>No meeting and date close the text; its end seems to be missing. Compare it with the original.</source>
        <translation>文本末尾没有会议和日期；结尾似乎缺失。请与原件核对。</translation>
    </message>
    <message>
        <source>No operative paragraph follows the preamble; the end of the text seems to be missing.</source>
        <translation>序言之后没有执行部分段落；文本结尾似乎缺失。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Notes and ticks cannot be kept: another program holds {0}; close that program.</source>
        <translation>无法保存笔记和已读标记：另一个程序占用 {0}；请关闭该程序。</translation>
    </message>
    <message>
        <source>Notes and ticks cannot be kept: the disk is full; free some space on it.</source>
        <translation>无法保存笔记和已读标记：磁盘已满；请腾出空间。</translation>
    </message>
    <message>
        <source>Notes and ticks cannot be kept: {0} cannot be written ({1}).</source>
        <translation>无法保存笔记和已读标记：{0} 无法写入（{1}）。</translation>
    </message>
    <message>
        <source>Notes and ticks cannot be kept: {0} cannot be written; check the permissions of its folder.</source>
        <translation>无法保存笔记和已读标记：{0} 无法写入；请检查其文件夹的权限。</translation>
    </message>
    <message>
        <source>Notes and ticks cannot be kept: {0} was written by a newer version of Resolute and is left as it is.</source>
        <translation>无法保存笔记和已读标记：{0} 由更新版本的 Resolute 写成，保持原样。</translation>
    </message>
    <message>
        <source>Notes whose paragraph is in neither text any more</source>
        <translation>其段落在两个文本中都已不存在的笔记</translation>
    </message>
    <message>
        <source>Nothing but amounts, percentages or counts differ; they have to be read.</source>
        <translation>仅金额、百分比或数目不同；须阅读。</translation>
    </message>
    <message>
        <source>Now a preambular paragraph, with the same words.</source>
        <translation>现为序言部分段落，词语相同。</translation>
    </message>
    <message>
        <source>Now an operative paragraph, with the same words.</source>
        <translation>现为执行部分段落，词语相同。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>On page {2}, {1} follows {0} of the page before; the pages between them seem to be missing.</source>
        <translation>第{2}页上，{1}接在前一页的{0}之后；中间的页似乎缺失。</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument 文本</translation>
    </message>
    <message>
        <source>OpenDocument text with tracked changes</source>
        <translation>带修订标记的 OpenDocument 文本</translation>
    </message>
    <message>
        <source>Operative paragraph {0} was not found between {1} and {2}.</source>
        <translation>在 {1} 与 {2} 之间未找到执行部分第 {0} 段。</translation>
    </message>
    <message>
        <source>Operative paragraph {1} follows operative paragraph {0}.</source>
        <translation>执行部分第 {1} 段紧接第 {0} 段之后。</translation>
    </message>
    <message>
        <source>Operative paragraphs {0} to {1} were not found between {2} and {3}.</source>
        <translation>在 {2} 与 {3} 之间未找到执行部分第 {0} 至 {1} 段。</translation>
    </message>
    <message>
        <source>PDF with its paragraphs as bookmarks</source>
        <translation>以段落为书签的 PDF</translation>
    </message>
    <message>
        <source>Page {0} bears comments, stamps or filled fields; they are left out of the text.</source>
        <translation>第 {0} 页有批注、图章或已填写的表单域；未纳入文本。</translation>
    </message>
    <message>
        <source>Page {0} cannot be read; what stands on it is missing here.</source>
        <translation>无法读取第 {0} 页；其上的内容此处缺失。</translation>
    </message>
    <message>
        <source>Page {0} holds no text; what stands on it is missing here.</source>
        <translation>第 {0} 页没有文字；该页内容此处缺失。</translation>
    </message>
    <message>
        <source>Page {0} is a picture with text recognized by machine; expect errors.</source>
        <translation>第 {0} 页是带有机器识别文字的图像；可能有错误。</translation>
    </message>
    <message>
        <source>Page {0} of the file is the same as page {1}; it is read once.</source>
        <translation>文件的第 {0} 页与第 {1} 页相同；只读取一次。</translation>
    </message>
    <message>
        <source>Paragraphs moved, split or joined: {1} from {0} on.</source>
        <translation>段落移动、拆分或合并：自 {0} 起 {1}。</translation>
    </message>
    <message>
        <source>Part of the old paragraph is now {0}, which stands elsewhere.</source>
        <translation>旧段落的一部分现为 {0}，位于别处。</translation>
    </message>
    <message>
        <source>Part of this paragraph comes from old {0}, which stood elsewhere.</source>
        <translation>本段的一部分来自旧 {0}，原位于别处。</translation>
    </message>
    <message>
        <source>Pictures stand among the words of {1} pages, the first of them page {0}; what they show is missing here: look at the pages.</source>
        <translation>共 {1} 页的文字中有图片，其中第一页是第 {0} 页；图中内容未收入此处：请查看这些页。</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Reading {0} came to a standstill and was given up; close other programs and try again.</source>
        <translation>读取 {0} 时停滞不前，已放弃；请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Report and both PDFs with their changes marked</source>
        <translation>报告和标出变化的两份 PDF</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>Rolled forward</source>
        <translation>例行更新</translation>
    </message>
    <message>
        <source>Some letters of page {0} cannot be read in its text layer; compare the text with the page.</source>
        <translation>第 {0} 页的文字层中有些字母无法读取；请将文本与该页核对。</translation>
    </message>
    <message>
        <source>Some letters of {1} pages, the first of them page {0}, cannot be read in their text layers; compare the text with the pages.</source>
        <translation>{1} 个页面的文字层中有些字母无法读取，第一个是第 {0} 页；请将文本与这些页面核对。</translation>
    </message>
    <message>
        <source>Some text of page {0} is mirrored or upside down; it is missing here.</source>
        <translation>第 {0} 页的部分文字为镜像或倒置；此处缺失。</translation>
    </message>
    <message>
        <source>Some text of page {0} runs sideways; it is missing here.</source>
        <translation>第 {0} 页的部分文字为横置；此处缺失。</translation>
    </message>
    <message>
        <source>Some text of {1} pages, the first of them page {0}, is mirrored or upside down; it is missing here.</source>
        <translation>{1} 个页面的部分文字为镜像或倒置，第一个是第 {0} 页；此处缺失。</translation>
    </message>
    <message>
        <source>Some text of {1} pages, the first of them page {0}, runs sideways; it is missing here.</source>
        <translation>{1} 个页面的部分文字为横置，第一个是第 {0} 页；此处缺失。</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>Strokes run across words of page {0}; the words are kept here: see whether they are struck out there.</source>
        <translation>第 {0} 页有线条穿过词语；这些词语在此保留，请核对原页上是否已划去。</translation>
    </message>
    <message>
        <source>Strokes run across words of {1} pages, the first of them page {0}; the words are kept here: see whether they are struck out there.</source>
        <translation>有 {1} 页（首先是第 {0} 页）有线条穿过词语；这些词语在此保留，请核对原页上是否已划去。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Table of changes</source>
        <translation>变化表</translation>
    </message>
    <message>
        <source>Table of requests and citations</source>
        <translation>要求和引文表</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The changes could not be carried into the document: its text would differ at “{0}”.</source>
        <translation>无法将变化写入文件：其文本在“{0}”处会有出入。</translation>
    </message>
    <message>
        <source>The deadline {0} became {1}.</source>
        <translation>期限由 {0} 改为 {1}。</translation>
    </message>
    <message>
        <source>The file is damaged and something of it may be missing; download it again.</source>
        <translation>文件已损坏，内容可能不全；请重新下载。</translation>
    </message>
    <message>
        <source>The folders of the library cannot be kept ({0}); check the permissions of {1}.</source>
        <translation>无法保存文件库的文件夹（{0}）；请检查 {1} 的权限。</translation>
    </message>
    <message>
        <source>The index of the library cannot be read ({0}); update the library to make it anew.</source>
        <translation>无法读取文件库的索引（{0}）；请更新文件库以重建索引。</translation>
    </message>
    <message>
        <source>The index of the library was written by a newer version of Resolute; use that version, or delete {0}.</source>
        <translation>文件库的索引由更新版本的 Resolute 写成；请使用该版本，或删除 {0}。</translation>
    </message>
    <message>
        <source>The last paragraph ends without a full stop; the end of the text seems to be missing.</source>
        <translation>最后一段没有以句号结尾；文本结尾似乎缺失。</translation>
    </message>
    <message>
        <source>The library came to a standstill over {0}; close other programs and try again.</source>
        <translation>文件库在处理 {0} 时停滞不前；请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The library cannot be written: check the permissions of {0}.</source>
        <translation>无法写入文件库：请检查 {0} 的权限。</translation>
    </message>
    <message>
        <source>The library cannot be written: the disk is full; free some space on it and update.</source>
        <translation>无法写入文件库：磁盘已满；请腾出空间后更新。</translation>
    </message>
    <message>
        <source>The library is being written by another window for long; try again in a while.</source>
        <translation>另一个窗口长时间在写入文件库；请稍后重试。</translation>
    </message>
    <message>
        <source>The library needs more memory for {0} than it may take; look for less at once.</source>
        <translation>文件库处理 {0} 所需内存超过限额；请一次少查找一些。</translation>
    </message>
    <message>
        <source>The library stopped over {0}; it is being tried once more.</source>
        <translation>文件库在处理 {0} 时停止；正在再试一次。</translation>
    </message>
    <message>
        <source>The library stopped twice over {0}; please report it.</source>
        <translation>文件库在处理 {0} 时两次停止；请报告此问题。</translation>
    </message>
    <message>
        <source>The library took too long over {0} and gave it up; update the library and try again.</source>
        <translation>文件库处理 {0} 耗时过长，已放弃；请更新文件库后重试。</translation>
    </message>
    <message>
        <source>The line “{0}” below the footnotes of page {1} was left out.</source>
        <translation>第 {1} 页脚注下方的一行“{0}”未纳入。</translation>
    </message>
    <message>
        <source>The numbers change in {0} places: see the concordance.</source>
        <translation>编号在 {0} 处发生变化：见对照表。</translation>
    </message>
    <message>
        <source>The numbers of paragraphs count down from page to page; the pages are read from the last to the first.</source>
        <translation>段落编号逐页递减；各页从最后一页读到第一页。</translation>
    </message>
    <message>
        <source>The opening verb is another: stronger, weaker, or one that only looks back.</source>
        <translation>起首动词不同：更强、更弱，或仅为回顾。</translation>
    </message>
    <message>
        <source>The pages of the file are not in the order of their printed numbers; they are read in this order: {0}.</source>
        <translation>文件的页面没有按印刷页码排列；按以下顺序读取：{0}。</translation>
    </message>
    <message>
        <source>The paragraph has another number, since others before it came or went.</source>
        <translation>由于前面有段落出现或消失，本段编号不同。</translation>
    </message>
    <message>
        <source>The paragraph has another place among its neighbours, or crossed between the parts of the text.</source>
        <translation>本段在相邻段落中的位置不同，或从文本的一个部分移到另一部分。</translation>
    </message>
    <message>
        <source>The password does not open {0}; enter it again.</source>
        <translation>该密码无法打开 {0}；请重新输入。</translation>
    </message>
    <message>
        <source>The qualifier “{0}” was added.</source>
        <translation>增加了限定语“{0}”。</translation>
    </message>
    <message>
        <source>The qualifier “{0}” was removed.</source>
        <translation>删除了限定语“{0}”。</translation>
    </message>
    <message>
        <source>The reader did not start and is started once more; nothing is lost.</source>
        <translation>读取程序没有启动，正在再次启动；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The reader stopped and was started again; nothing is lost.</source>
        <translation>读取程序停止后已重新启动；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The reference to paragraph {0} was kept, but that paragraph is now paragraph {1}.</source>
        <translation>对第 {0} 段的引用保持不变，但该段现为第 {1} 段。</translation>
    </message>
    <message>
        <source>The result cannot be written ({0}); send it to a file elsewhere.</source>
        <translation>无法写入结果（{0}）；请将其发送到别处的文件。</translation>
    </message>
    <message>
        <source>The same text.</source>
        <translation>文本相同。</translation>
    </message>
    <message>
        <source>The text layer of page {0} holds words that cannot be seen; they are left out.</source>
        <translation>第 {0} 页的文字层中有看不见的词语；未纳入。</translation>
    </message>
    <message>
        <source>The text layer of page {0} is garbled; trust the page, not the text.</source>
        <translation>第 {0} 页的文字层有乱码；请以页面为准，而非文本。</translation>
    </message>
    <message>
        <source>The text layer of page {0} says other letters than the page shows; compare the text with the page.</source>
        <translation>第 {0} 页的文字层与页面上显示的文字不同；请将文本与页面核对。</translation>
    </message>
    <message>
        <source>The text layers of {1} pages, the first of them page {0}, are garbled; trust the pages, not the text.</source>
        <translation>{1} 个页面的文字层有乱码，第一个是第 {0} 页；请以页面为准，而非文本。</translation>
    </message>
    <message>
        <source>The text layers of {1} pages, the first of them page {0}, hold words that cannot be seen; they are left out.</source>
        <translation>{1} 个页面的文字层中有看不见的词语，第一个是第 {0} 页；未纳入。</translation>
    </message>
    <message>
        <source>The text layers of {1} pages, the first of them page {0}, say other letters than the pages show; compare the text with the pages.</source>
        <translation>{1} 个页面的文字层与页面上显示的文字不同，第一个是第 {0} 页；请将文本与页面核对。</translation>
    </message>
    <message>
        <source>The text of page {0} runs sideways; it is missing here.</source>
        <translation>第 {0} 页的文字为横置；此处缺失。</translation>
    </message>
    <message>
        <source>The text of {1} pages, the first of them page {0}, runs sideways; it is missing here.</source>
        <translation>{1} 个页面的文字为横置，第一个是第 {0} 页；此处缺失。</translation>
    </message>
    <message>
        <source>The texts are alike, but their subjects are not: “{0}” in the old one, “{1}” in the new one.</source>
        <translation>两个文本相似，但主题不同：旧文本为“{0}”，新文本为“{1}”。</translation>
    </message>
    <message>
        <source>The texts are alike, but their subjects are not: “{0}” in the old one, “{1}” in the new one. {2} continues {3}.</source>
        <translation>两个文本相似，但主题不同：旧文本为“{0}”，新文本为“{1}”。{2} 是 {3} 的后续决议。</translation>
    </message>
    <message>
        <source>The texts are very long or repeat themselves: {0} words that stand in most paragraphs were not used to find those that belong together, so some may be shown as removed and added.</source>
        <translation>文本很长或多有重复：有 {0} 个出现在大多数段落中的词语未用于段落配对，因此有些段落可能显示为删除和新增。</translation>
    </message>
    <message>
        <source>The texts cite the same documents, but they are two different resolutions: {0} and {1}.</source>
        <translation>两个文本引用相同的文件，但是两项不同的决议：{0} 和 {1}。</translation>
    </message>
    <message>
        <source>The texts have {0} in common.</source>
        <translation>两个文本有 {0} 相同。</translation>
    </message>
    <message>
        <source>The titles agree and the texts have {0} in common.</source>
        <translation>标题一致，两个文本有 {0} 相同。</translation>
    </message>
    <message>
        <source>The titles agree and {0} is recalled at the beginning.</source>
        <translation>标题一致，且开头回顾了 {0}。</translation>
    </message>
    <message>
        <source>The two texts are in different languages, and whether they are versions of one is not certain.</source>
        <translation>两个文本语文不同，是否为同一文本的两个版本并不确定。</translation>
    </message>
    <message>
        <source>The two texts are in different languages: open both in one language.</source>
        <translation>两个文本语文不同：请打开同一语文的文本。</translation>
    </message>
    <message>
        <source>The two texts are in different languages: paragraphs are matched by structure, numbers and symbols, and their words are not compared.</source>
        <translation>两个文本语文不同：按结构、编号和文号配对段落，不比较词语。</translation>
    </message>
    <message>
        <source>The year {0}, to come for the old version, has come for the new one: was it left unchanged?</source>
        <translation>年份 {0} 对旧版本而言尚未到来，对新版本而言已经到来：是否未作更改？</translation>
    </message>
    <message>
        <source>The {0} session became the {1}, another step than that of the versions ({2}).</source>
        <translation>届会“{0}”改为“{1}”，与两个版本的间隔（{2}）不同。</translation>
    </message>
    <message>
        <source>The {0} session was still to come in the old version and is not any more: was it left unchanged?</source>
        <translation>届会“{0}”在旧版本中尚未举行，现在则不然：是否未作更改？</translation>
    </message>
    <message>
        <source>There is no folder in the library yet; add one with resolute library add DIR.</source>
        <translation>文件库中还没有文件夹；用 resolute library add DIR 添加一个。</translation>
    </message>
    <message>
        <source>There is no screen to open the window on; use resolute extract, compare or export.</source>
        <translation>没有可以打开窗口的屏幕；请使用 resolute extract、compare 或 export。</translation>
    </message>
    <message>
        <source>These are not two versions of one resolution ({0} in common).</source>
        <translation>这不是同一项决议的两个版本（有 {0} 相同）。</translation>
    </message>
    <message>
        <source>These are not two versions of one resolution ({0} in common). {1} continues {2}.</source>
        <translation>这不是同一项决议的两个版本（有 {0} 相同）。{1} 是 {2} 的后续决议。</translation>
    </message>
    <message>
        <source>These are two languages of one text, {0}.</source>
        <translation>这是同一文本的两种语文版本，{0}。</translation>
    </message>
    <message>
        <source>These are two languages of one text: structure and numbers agree.</source>
        <translation>这是同一文本的两种语文版本：结构和编号一致。</translation>
    </message>
    <message>
        <source>These are two versions in different languages: they cite {0} documents in common.</source>
        <translation>这是不同语文的两个版本：共同引用 {0} 份文件。</translation>
    </message>
    <message>
        <source>These are two versions in different languages: {0} is recalled at the beginning.</source>
        <translation>这是不同语文的两个版本：开头回顾了 {0}。</translation>
    </message>
    <message>
        <source>This does not look like a resolution; its paragraphs are shown as they stand.</source>
        <translation>这看起来不是决议；段落按原样显示。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Words are struck out; they are left out of the text.</source>
        <translation>有被划去的词语；未纳入文本。</translation>
    </message>
    <message>
        <source>my note</source>
        <translation>我的笔记</translation>
    </message>
    <message>
        <source>The file of notes and ticks is damaged; it was renamed to {0}, and a new one was started.</source>
        <translation>笔记和已读标记的文件已损坏；已将其改名为 {0}，并新建一个文件。</translation>
    </message>
    <message>
        <source>Old {4} removed, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>删除旧 {4}，旧 {5} 移往别处或合并：自 {0} 起 {1}。</translation>
    </message>
    <message>
        <source>Old {4} removed: {1} from {0} on.</source>
        <translation>删除旧 {4}：自 {0} 起 {1}。</translation>
    </message>
    <message>
        <source>Old {5} moved away or joined: {1} from {0} on.</source>
        <translation>旧 {5} 移往别处或合并：自 {0} 起 {1}。</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>动词</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>What {0} stands for was not looked up; it is missing here.</source>
        <translation>未查找 {0} 所代表的内容；此处缺失。</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Word document with a table</source>
        <translation>含表格的 Word 文档</translation>
    </message>
    <message>
        <source>Word document with the history of each paragraph</source>
        <translation>含各段沿革的 Word 文档</translation>
    </message>
    <message>
        <source>Word document with tracked changes</source>
        <translation>带修订标记的 Word 文档</translation>
    </message>
    <message>
        <source>Words differ in a way that has to be read.</source>
        <translation>词语有须阅读的差异。</translation>
    </message>
    <message>
        <source>Words on page {0} are struck out; they are left out of the text.</source>
        <translation>第 {0} 页有被划去的词语；未纳入文本。</translation>
    </message>
    <message>
        <source>Words on {1} pages, the first of them page {0}, are struck out; they are left out of the text.</source>
        <translation>{1} 个页面有被划去的词语，第一个是第 {0} 页；未纳入文本。</translation>
    </message>
    <message>
        <source>Words such as “also”, “further” or “again” came or went, nothing else.</source>
        <translation>仅有“又”“还”“再次”等词出现或消失。</translation>
    </message>
    <message>
        <source>Writing {0} came to a standstill, and nothing was written; close other programs, or choose another folder.</source>
        <translation>写入 {0} 时停滞不前，没有写入任何内容；请关闭其他程序，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Writing {0} made the reader stop twice, and nothing was written; choose another format.</source>
        <translation>写入 {0} 时读取程序两次停止，没有写入任何内容；请选择另一种格式。</translation>
    </message>
    <message>
        <source>Writing {0} made the reader stop; it is being tried once more.</source>
        <translation>写入 {0} 时读取程序停止；正在再试一次。</translation>
    </message>
    <message>
        <source>Writing {0} needs more memory than it may take, and nothing was written; choose another format.</source>
        <translation>写入 {0} 所需内存超过限额，没有写入任何内容；请选择另一种格式。</translation>
    </message>
    <message>
        <source>Writing {0} took too long, and nothing was written; choose another folder or another format.</source>
        <translation>写入 {0} 耗时过长，没有写入任何内容；请选择另一个文件夹或另一种格式。</translation>
    </message>
    <message>
        <source>Years, dates, sessions and numbers of resolutions rolled forward, nothing else.</source>
        <translation>仅年份、日期、届会和决议编号例行更新。</translation>
    </message>
    <message>
        <source>all that is to read: {0}</source>
        <translation>全部待读：{0}</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>came</source>
        <translation>出现</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>重新出现</translation>
    </message>
    <message>
        <source>crossed</source>
        <translation>移到另一部分</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>flagged: {0} of {1} to read</source>
        <translation>已标记：{0} / 待读 {1}</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>object</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>old {0}</source>
        <translation>原 {0}</translation>
    </message>
    <message>
        <source>para.</source>
        <translation>段</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>rolled forward</source>
        <translation>例行更新</translation>
    </message>
    <message>
        <source>sect.</source>
        <translation>节</translation>
    </message>
    <message>
        <source>split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>support</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>动词</translation>
    </message>
    <message>
        <source>went</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation>{0} 对照 {1}</translation>
    </message>
    <message>
        <source>{0} and the other files are no versions of one resolution; give versions of one.</source>
        <translation>{0} 和其他文件不是同一项决议的版本；请提供同一项决议的版本。</translation>
    </message>
    <message>
        <source>{0} appended</source>
        <translation>增加 {0}</translation>
    </message>
    <message>
        <source>{0} cannot be dealt with because of a fault in Resolute ({1}); please report it.</source>
        <translation>由于 Resolute 的错误（{1}），无法处理 {0}；请报告此问题。</translation>
    </message>
    <message>
        <source>{0} cannot be dealt with because the reader does not start; restart Resolute and try again.</source>
        <translation>由于读取程序没有启动，无法处理 {0}；请重新启动 Resolute 后重试。</translation>
    </message>
    <message>
        <source>{0} cannot be dealt with because the system has no room for another process; close other programs.</source>
        <translation>由于系统没有余地再启动一个进程，无法处理 {0}；请关闭其他程序。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); it is left as it is, and nothing is kept in it until Resolute is started again.</source>
        <translation>无法读取 {0}（{1}）；保持原样，在重新启动 Resolute 之前不在其中保存任何内容。</translation>
    </message>
    <message>
        <source>{0} cannot be read; check the file and your permission to open it.</source>
        <translation>无法读取 {0}；请检查该文件和您的打开权限。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another folder.</source>
        <translation>无法写入 {0}（{1}）；请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>{0} cannot be written because the system is too busy; close other programs.</source>
        <translation>系统过于繁忙，无法写入{0}；请关闭其他程序。</translation>
    </message>
    <message>
        <source>{0} cannot be written: its name is too long; choose a shorter one.</source>
        <translation>无法写入 {0}：名称过长；请选择较短的名称。</translation>
    </message>
    <message>
        <source>{0} cannot be written: there is no such folder; choose another.</source>
        <translation>无法写入 {0}：没有这个文件夹；请选择另一个。</translation>
    </message>
    <message>
        <source>{0} cannot be written; close it in other programs, or choose a folder that you may write to.</source>
        <translation>无法写入 {0}；请在其他程序中关闭它，或选择您可以写入的文件夹。</translation>
    </message>
    <message>
        <source>{0} continues one of {1}: which of them, it does not say.</source>
        <translation>{0} 是 {1} 之一的后续决议：未说明是哪一项。</translation>
    </message>
    <message>
        <source>{0} continues {1}: a version lies between the two that are compared.</source>
        <translation>{0} 是 {1} 的后续决议：所比较的两个版本之间还有一个版本。</translation>
    </message>
    <message>
        <source>{0} continues {1}: several versions lie between the two that are compared.</source>
        <translation>{0} 是 {1} 的后续决议：所比较的两个版本之间还有几个版本。</translation>
    </message>
    <message>
        <source>{0} does not name a format for this; use one of these endings: {1}.</source>
        <translation>{0} 不是此处可用的格式；请使用以下扩展名之一：{1}。</translation>
    </message>
    <message>
        <source>{0} has changed on disk since it was read; read it again.</source>
        <translation>{0} 在读取之后在磁盘上已经改变；请重新读取。</translation>
    </message>
    <message>
        <source>{0} has changed since it was compared; compare it again, then export.</source>
        <translation>{0} 在比较之后已经改变；请重新比较，然后导出。</translation>
    </message>
    <message>
        <source>{0} has no paragraph {1}; resolute extract prints what it has.</source>
        <translation>{0} 没有段落 {1}；resolute extract 可列出其段落。</translation>
    </message>
    <message>
        <source>{0} has no words to look for; give a phrase or a whole paragraph.</source>
        <translation>{0} 中没有可查找的词语；请给出一个短语或整个段落。</translation>
    </message>
    <message>
        <source>{0} has the same title and is recalled at the beginning.</source>
        <translation>{0} 标题相同，且在开头得到回顾。</translation>
    </message>
    <message>
        <source>{0} has the same title, and the texts have {1} in common.</source>
        <translation>{0} 标题相同，两个文本有 {1} 相同。</translation>
    </message>
    <message>
        <source>{0} holds no text, only pictures of pages or empty pages: read it on its pages; it cannot be searched, compared or exported.</source>
        <translation>{0} 没有文字，只有页面图像或空白页：请在页面上阅读；无法在其中查找，也无法比较或导出。</translation>
    </message>
    <message>
        <source>{0} holds no text, only pictures of pages or empty pages; open a file with text in it.</source>
        <translation>{0} 没有文字，只有页面图像或空白页；请打开有文字的文件。</translation>
    </message>
    <message>
        <source>{0} is a cover with other files in it ({1}); save them from it and open those.</source>
        <translation>{0} 只是封面，其中含有其他文件（{1}）；请将其另存后打开。</translation>
    </message>
    <message>
        <source>{0} is a folder; choose a file in it.</source>
        <translation>{0} 是文件夹；请选择其中的文件。</translation>
    </message>
    <message>
        <source>{0} is a folder; choose another name for the file.</source>
        <translation>{0} 是文件夹；请为文件另取名称。</translation>
    </message>
    <message>
        <source>{0} is a link that leads back to itself; choose another name for the file.</source>
        <translation>{0} 是指向自身的链接；请为文件另取名称。</translation>
    </message>
    <message>
        <source>{0} is a pipe or a device, not a file; choose another name.</source>
        <translation>{0} 是管道或设备，不是文件；请另取名称。</translation>
    </message>
    <message>
        <source>{0} is an earlier text, and the two have {1} in common.</source>
        <translation>{0} 是较早的文本，二者有 {1} 相同。</translation>
    </message>
    <message>
        <source>{0} is damaged in part; everything else in it was taken over.</source>
        <translation>{0} 部分损坏；其中其余内容均已保留。</translation>
    </message>
    <message>
        <source>{0} is damaged, and nothing is kept in it; rename or delete it.</source>
        <translation>{0} 已损坏，不在其中保存任何内容；请将其改名或删除。</translation>
    </message>
    <message>
        <source>{0} is damaged; download it again.</source>
        <translation>{0} 已损坏；请重新下载。</translation>
    </message>
    <message>
        <source>{0} is damaged; it was renamed to {1}, and a new file was started.</source>
        <translation>{0} 已损坏；已将其改名为 {1}，并新建一个文件。</translation>
    </message>
    <message>
        <source>{0} is empty; download it again.</source>
        <translation>{0} 是空文件；请重新下载。</translation>
    </message>
    <message>
        <source>{0} is larger than this program reads ({1}); open a shorter file.</source>
        <translation>{0} 超出本程序的读取上限（{1}）；请打开较短的文件。</translation>
    </message>
    <message>
        <source>{0} is left out of the series: {1}</source>
        <translation>{0} 未列入系列：{1}</translation>
    </message>
    <message>
        <source>{0} is left out: another file of that name is written to {1}; give it another folder.</source>
        <translation>{0} 未处理：另一个同名文件已写入 {1}；请为其指定另一个文件夹。</translation>
    </message>
    <message>
        <source>{0} is locked; enter its password.</source>
        <translation>{0} 已加密；请输入密码。</translation>
    </message>
    <message>
        <source>{0} is locked; make this call in a terminal, where its password is asked for.</source>
        <translation>{0} 已加密；请在可输入密码的终端中执行此命令。</translation>
    </message>
    <message>
        <source>{0} is not a PDF; download the PDF of the resolution.</source>
        <translation>{0} 不是 PDF；请下载决议的 PDF。</translation>
    </message>
    <message>
        <source>{0} is not a folder that can be read; check its name, or connect its drive.</source>
        <translation>{0} 不是可以读取的文件夹；请检查其名称，或连接其驱动器。</translation>
    </message>
    <message>
        <source>{0} is not a resolution in the XML of the United Nations (Akoma Ntoso); open its PDF instead.</source>
        <translation>{0} 不是联合国 XML 格式（Akoma Ntoso）的决议；请改为打开其 PDF。</translation>
    </message>
    <message>
        <source>{0} is not in the library; resolute library list names its folders.</source>
        <translation>{0} 不在文件库中；resolute library list 可列出其文件夹。</translation>
    </message>
    <message>
        <source>{0} is recalled at the beginning and the texts have {1} in common.</source>
        <translation>开头回顾了 {0}，两个文本有 {1} 相同。</translation>
    </message>
    <message>
        <source>{0} is recalled at the beginning as the version before; it is not in the library.</source>
        <translation>开头回顾了 {0}，即上一个版本；它不在文件库中。</translation>
    </message>
    <message>
        <source>{0} is recalled at the beginning, and the texts have {1} in common.</source>
        <translation>开头回顾了 {0}，两个文本有 {1} 相同。</translation>
    </message>
    <message>
        <source>{0} is there already; choose another name, or add --force to replace it.</source>
        <translation>{0} 已经存在；请另取名称，或加上 --force 予以替换。</translation>
    </message>
    <message>
        <source>{0} left out</source>
        <translation>省略 {0}</translation>
    </message>
    <message>
        <source>{0} made the reader stop twice; it is probably damaged, download it again.</source>
        <translation>读取 {0} 时读取程序两次停止；文件可能已损坏，请重新下载。</translation>
    </message>
    <message>
        <source>{0} made the reader stop; it is being tried once more.</source>
        <translation>读取 {0} 时读取程序停止；正在再试一次。</translation>
    </message>
    <message>
        <source>{0} makes its pages only in Adobe Acrobat or Reader; open it there, print it to a PDF and open that.</source>
        <translation>{0} 的页面只能由 Adobe Acrobat 或 Reader 生成；请在其中打开，打印为 PDF 后再打开。</translation>
    </message>
    <message>
        <source>{0} needs more memory than a document may take and was given up; open another file.</source>
        <translation>{0} 所需内存超过单个文件的限额，已放弃；请打开另一个文件。</translation>
    </message>
    <message>
        <source>{0} took too long and was given up; it is probably damaged, download it again.</source>
        <translation>读取 {0} 耗时过长，已放弃；文件可能已损坏，请重新下载。</translation>
    </message>
    <message>
        <source>{0} was not found; check its name and folder.</source>
        <translation>未找到 {0}；请检查其名称和所在文件夹。</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of Resolute; it is left as it is, and nothing is kept in it.</source>
        <translation>{0} 由更新版本的 Resolute 写成；保持原样，不在其中保存任何内容。</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>{0} → {1}, {2} appended</source>
        <translation>{0} → {1}，增加 {2}</translation>
    </message>
    <message>
        <source>{0} → {1}, {2} left out</source>
        <translation>{0} → {1}，省略 {2}</translation>
    </message>
    <message>
        <source>{1} pages of the file, the first of them page {0}, are the same as pages before them; each is read once.</source>
        <translation>文件中有 {1} 页（首先是第 {0} 页）与前面的页相同；每页只读取一次。</translation>
    </message>
    <message>
        <source>{1} pages, the first of them page {0}, are pictures with text recognized by machine; expect errors.</source>
        <translation>{1} 个页面是带有机器识别文字的图像，第一个是第 {0} 页；可能有错误。</translation>
    </message>
    <message>
        <source>{1} pages, the first of them page {0}, bear comments, stamps or filled fields; they are left out of the text.</source>
        <translation>{1} 个页面有批注、图章或已填写的表单域，第一个是第 {0} 页；未纳入文本。</translation>
    </message>
    <message>
        <source>{1} pages, the first of them page {0}, cannot be read; what stands on them is missing here.</source>
        <translation>有 {1} 页（首先是第 {0} 页）无法读取；其上的内容此处缺失。</translation>
    </message>
    <message>
        <source>{1} pages, the first of them page {0}, hold no text; what stands on them is missing here.</source>
        <translation>{1} 个页面没有文字，第一个是第 {0} 页；这些页面的内容此处缺失。</translation>
    </message>
    <message>
        <source>{1} pictures in the text are missing here, the first of them {0}; look at the printed pages.</source>
        <translation>此处缺少正文中的 {1} 幅图片，第一幅是 {0}；请查看印刷页面。</translation>
    </message>
    <message>
        <source>{2} inserted, old {4} removed, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>插入 {2}，删除旧 {4}，旧 {5} 移往别处或合并：自 {0} 起 {1}。</translation>
    </message>
    <message>
        <source>{2} inserted, old {4} removed: {1} from {0} on.</source>
        <translation>插入 {2}，删除旧 {4}：自 {0} 起 {1}。</translation>
    </message>
    <message>
        <source>{2} inserted, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>插入 {2}，旧 {5} 移往别处或合并：自 {0} 起 {1}。</translation>
    </message>
    <message>
        <source>{2} inserted, {3} moved here or split off, old {4} removed, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>插入 {2}，{3} 从别处移来或拆分而来，删除旧 {4}，旧 {5} 移往别处或合并：自 {0} 起 {1}。</translation>
    </message>
    <message>
        <source>{2} inserted, {3} moved here or split off, old {4} removed: {1} from {0} on.</source>
        <translation>插入 {2}，{3} 从别处移来或拆分而来，删除旧 {4}：自 {0} 起 {1}。</translation>
    </message>
    <message>
        <source>{2} inserted, {3} moved here or split off, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>插入 {2}，{3} 从别处移来或拆分而来，旧 {5} 移往别处或合并：自 {0} 起 {1}。</translation>
    </message>
    <message>
        <source>{2} inserted, {3} moved here or split off: {1} from {0} on.</source>
        <translation>插入 {2}，{3} 从别处移来或拆分而来：自 {0} 起 {1}。</translation>
    </message>
    <message>
        <source>{2} inserted: {1} from {0} on.</source>
        <translation>插入 {2}：自 {0} 起 {1}。</translation>
    </message>
    <message>
        <source>{3} moved here or split off, old {4} removed, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>{3} 从别处移来或拆分而来，删除旧 {4}，旧 {5} 移往别处或合并：自 {0} 起 {1}。</translation>
    </message>
    <message>
        <source>{3} moved here or split off, old {4} removed: {1} from {0} on.</source>
        <translation>{3} 从别处移来或拆分而来，删除旧 {4}：自 {0} 起 {1}。</translation>
    </message>
    <message>
        <source>{3} moved here or split off, old {5} moved away or joined: {1} from {0} on.</source>
        <translation>{3} 从别处移来或拆分而来，旧 {5} 移往别处或合并：自 {0} 起 {1}。</translation>
    </message>
    <message>
        <source>{3} moved here or split off: {1} from {0} on.</source>
        <translation>{3} 从别处移来或拆分而来：自 {0} 起 {1}。</translation>
    </message>
    <message>
        <source>“{0}” became “{1}”.</source>
        <translation>“{0}”改为“{1}”。</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>MissingTab</name>
    <message>
        <source>{0} is no longer where it was.</source>
        <translation>{0} 已不在原处。</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>查找文件…</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>Where is {0}?</source>
        <translation>{0} 在哪里？</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note on {0}</source>
        <translation>关于 {0} 的笔记</translation>
    </message>
    <message>
        <source>Return keeps the note, Shift+Return begins a new line</source>
        <translation>Return 保存笔记，Shift+Return 换行</translation>
    </message>
    <message>
        <source>Flag: {0}</source>
        <translation>标记：{0}</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>删除笔记</translation>
    </message>
    <message>
        <source>Close (Esc); the note is kept</source>
        <translation>关闭 (Esc)；笔记会保留</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>This computer has no font for the script of this document; install one to read it.</source>
        <translation>这台计算机没有此文件所用文字的字体；请安装字体后阅读。</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Show the next remark</source>
        <translation>显示下一条说明</translation>
    </message>
    <message>
        <source>Next remark</source>
        <translation>下一条说明</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>There is no PDF or XML file in {0}; choose another folder.</source>
        <translation>{0} 中没有 PDF 或 XML 文件；请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>A series has at most {0} versions, not {1}: choose fewer files.</source>
        <translation>一个系列最多有 {0} 个版本，不能有 {1} 个：请少选一些文件。</translation>
    </message>
    <message>
        <source>Comparing with your links…</source>
        <translation>正在按您的对应关系比较…</translation>
    </message>
    <message>
        <source>{0} cannot be compared with itself: choose another version.</source>
        <translation>{0} 不能与自身比较：请选择另一个版本。</translation>
    </message>
</context>
<context>
    <name>OpeningTab</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Comparing {0}…</source>
        <translation>正在比较 {0}…</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>正在读取 {0}…</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>{0} ({1}: Shift+M keeps it for the new version)</source>
        <translation>{0}（{1}：Shift+M 保留到新版本）</translation>
    </message>
    <message>
        <source>linked by you, {0}</source>
        <translation>由您对应，{0}</translation>
    </message>
    <message>
        <source>unlinked by you, {0}</source>
        <translation>由您取消对应，{0}</translation>
    </message>
    <message>
        <source>not a move, said you, {0}</source>
        <translation>您认为不是移动，{0}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation>找到的操作</translation>
    </message>
    <message>
        <source>No action matches.</source>
        <translation>没有匹配的操作。</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Masthead</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>序言</translation>
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
        <source>Closing</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>脚注</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>{0} is locked. Its password:</source>
        <translation>{0} 已加密。密码：</translation>
    </message>
    <message numerus="yes">
        <source>That was not the password. %n more try(s).</source>
        <translation>
            <numerusform>密码不对。还可再试 %n 次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the resolution at this paragraph (Return)</source>
        <translation>在该段打开决议（回车键）</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>连同出处复制</translation>
    </message>
    <message>
        <source>Show the series</source>
        <translation>显示系列</translation>
    </message>
    <message>
        <source>Agreed language</source>
        <translation>商定措辞</translation>
    </message>
    <message>
        <source>Where has this paragraph been agreed before? (G)</source>
        <translation>该段此前在何处商定过？（G）</translation>
    </message>
    <message>
        <source>The paragraph chosen</source>
        <translation>所选段落</translation>
    </message>
    <message>
        <source>in {0} files</source>
        <translation>在 {0} 个文件中</translation>
    </message>
    <message>
        <source>its folder cannot be reached now</source>
        <translation>目前无法访问其文件夹</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>页面打印效果</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>适合整页</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>第 {0} 页，共 {1} 页</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print preview of {0}</source>
        <translation>{0} 的打印预览</translation>
    </message>
</context>
<context>
    <name>ReadingHeader</name>
    <message>
        <source>(no title found)</source>
        <translation>（未找到标题）</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Page: type a number and press Return</source>
        <translation>页：输入页码后按回车键</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>/ {0}</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>适合整页</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>双页并排</translation>
    </message>
    <message>
        <source>First lines only</source>
        <translation>仅显示首行</translation>
    </message>
    <message>
        <source>Find in text and pages (Ctrl+F)</source>
        <translation>在文本和页面中查找 (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Structure of {0}</source>
        <translation>{0} 的结构</translation>
    </message>
    <message>
        <source>Pages of {0}</source>
        <translation>{0} 的页面</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>已连同出处复制。</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>第 {0} 页，共 {1} 页</translation>
    </message>
</context>
<context>
    <name>Resolute</name>
    <message>
        <source>Something went wrong in the program; what is open stays open. The report is in {0}.</source>
        <translation>程序出现错误；已打开的内容保持打开。报告在 {0}。</translation>
    </message>
    <message>
        <source>Resolute ended unexpectedly last time; what was open is back. The report is in {0}.</source>
        <translation>Resolute 上次意外结束；当时打开的内容已恢复。报告在 {0}。</translation>
    </message>
    <message>
        <source>Recent files, places, ticks, notes, links by hand and what was open are forgotten.</source>
        <translation>最近的文件、位置、勾选、笔记、手工对应和打开的内容均已清除。</translation>
    </message>
    <message>
        <source>The settings could not be written to {0}.</source>
        <translation>无法将设置写入 {0}。</translation>
    </message>
</context>
<context>
    <name>ResultsHead</name>
    <message>
        <source>By series</source>
        <translation>按系列</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>最接近的在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早的在前</translation>
    </message>
    <message>
        <source>Order of what was found</source>
        <translation>结果排序</translation>
    </message>
    <message>
        <source>One line a series</source>
        <translation>每系列一行</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>The newest first: the first {0} of {1}</source>
        <translation>最新的在前：前 {0} 个，共 {1} 个</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>最新的在前</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, beginnings (educ*), AND, OR, NOT, NEAR, symbols</source>
        <translation>词、&quot;词句&quot;、词首（educ*）、AND、OR、NOT、NEAR、文号</translation>
    </message>
    <message>
        <source>Agreed language</source>
        <translation>商定措辞</translation>
    </message>
    <message>
        <source>Where a phrase or paragraph has been agreed before, exactly or nearly</source>
        <translation>词句或段落此前在何处商定过，完全相同或相近</translation>
    </message>
    <message>
        <source>What to look for in the library</source>
        <translation>在库中检索的内容</translation>
    </message>
    <message>
        <source>first in {0} of {1}</source>
        <translation>最早见于 {1} 的 {0}</translation>
    </message>
    <message>
        <source>first in {0}</source>
        <translation>最早见于 {0}</translation>
    </message>
    <message>
        <source>Paste a phrase or a whole paragraph</source>
        <translation>粘贴词句或整段</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, educ*, 78/229, OP 12 of 78/229</source>
        <translation>词、&quot;词句&quot;、educ*、78/229、OP 12, 78/229</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>as in {0}</source>
        <translation>同 {0}</translation>
    </message>
    <message>
        <source>The newest text by age</source>
        <translation>按年代显示的最新文本</translation>
    </message>
    <message>
        <source>by the draft</source>
        <translation>草案所加</translation>
    </message>
    <message>
        <source>since the draft</source>
        <translation>草案之后所加</translation>
    </message>
    <message>
        <source>by the draft and since</source>
        <translation>草案及其后所加</translation>
    </message>
    <message>
        <source>dropped by the draft</source>
        <translation>草案所删</translation>
    </message>
    <message>
        <source>proposed by the draft, dropped since</source>
        <translation>草案提出，其后放弃</translation>
    </message>
    <message>
        <source>dropped since the draft</source>
        <translation>草案之后所删</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基础文本</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>通过文本</translation>
    </message>
    <message>
        <source>{0}: not there</source>
        <translation>{0}：没有</translation>
    </message>
    <message>
        <source>not here, comes back later</source>
        <translation>此处没有，以后重新出现</translation>
    </message>
    <message>
        <source>{0}: {1} (a guess)</source>
        <translation>{0}：{1}（推测）</translation>
    </message>
    <message>
        <source>Since {0} ({1}).</source>
        <translation>始于 {0}（{1}）。</translation>
    </message>
    <message>
        <source>Since {0} ({1}). {2}.</source>
        <translation>始于 {0}（{1}）。{2}。</translation>
    </message>
    <message>
        <source>sponsors of the draft</source>
        <translation>草案提案国</translation>
    </message>
    <message>
        <source>joined: {0}</source>
        <translation>新加入：{0}</translation>
    </message>
    <message>
        <source>no longer: {0}</source>
        <translation>不再列入：{0}</translation>
    </message>
    <message>
        <source>none in session {0}</source>
        <translation>第 {0} 届会议没有</translation>
    </message>
    <message>
        <source>{0}, {1} versions</source>
        <translation>{0}，{1} 个版本</translation>
    </message>
    <message>
        <source>← → another version · ↑ ↓ another paragraph · Return compares at this place</source>
        <translation>← → 另一个版本 · ↑ ↓ 另一个段落 · 回车键在此处比较</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>已连同出处复制。</translation>
    </message>
    <message>
        <source>Against {0}…</source>
        <translation>与 {0} 对照…</translation>
    </message>
    <message>
        <source>Drop the file to add it to this series.</source>
        <translation>放下文件，将其加入本系列。</translation>
    </message>
    <message>
        <source>Drag it onto another version to exchange their roles.</source>
        <translation>拖到另一版本上，以互换角色。</translation>
    </message>
    <message>
        <source>No roles</source>
        <translation>不设角色</translation>
    </message>
    <message>
        <source>{0}: none</source>
        <translation>{0}：无</translation>
    </message>
    <message>
        <source>No version of session {0} is here: choose its file, or drop it here.</source>
        <translation>此处没有第{0}届会议的版本：请选择其文件，或将文件拖放到此处。</translation>
    </message>
</context>
<context>
    <name>SeriesCounts</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n 个版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) in {0}</source>
        <translation>
            <numerusform>{0} 有 %n 个段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go back to {0}</source>
        <translation>
            <numerusform>%n 段可追溯至 {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came in {0}</source>
        <translation>
            <numerusform>%n 段出现于 {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new</source>
        <translation>
            <numerusform>%n 段为新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) changed since the draft</source>
        <translation>
            <numerusform>草案之后 %n 个段落有变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n 段保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n 段放弃</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 段改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added in negotiation</source>
        <translation>
            <numerusform>谈判中增加 %n 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n that the draft proposed to change</source>
        <translation>
            <numerusform>草案提议更改的 %n 处中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesHead</name>
    <message>
        <source>older versions are still being compared…</source>
        <translation>较早的版本仍在比较…</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>One text</source>
        <translation>单一文本</translation>
    </message>
    <message>
        <source>Newest text</source>
        <translation>最新文本</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Find in all versions</source>
        <translation>在所有版本中查找</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>How the paper is shown, whatever the colours around it.</source>
        <translation>页面的显示方式，不受周围颜色影响。</translation>
    </message>
    <message>
        <source>Size of pages</source>
        <translation>页面大小</translation>
    </message>
    <message>
        <source>For newly opened documents.</source>
        <translation>用于新打开的文件。</translation>
    </message>
    <message>
        <source>Show whole paragraphs in the structure</source>
        <translation>在结构中显示完整段落</translation>
    </message>
    <message>
        <source>Otherwise only the first line of each.</source>
        <translation>否则每段只显示首行。</translation>
    </message>
    <message>
        <source>Reopen what was open last time</source>
        <translation>重新打开上次打开的内容</translation>
    </message>
    <message>
        <source>At the same place in each document, even after a crash.</source>
        <translation>恢复到每个文件中的原位置，意外中断后也是如此。</translation>
    </message>
    <message>
        <source>Remember recent files</source>
        <translation>记住最近文件</translation>
    </message>
    <message>
        <source>Their places and titles are kept on this computer and shown on the start page.</source>
        <translation>其位置和标题保存在这台计算机上，并显示在起始页。</translation>
    </message>
    <message>
        <source>Date of changes</source>
        <translation>修订日期</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>与系统相同</translation>
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
        <source>High contrast, light</source>
        <translation>高对比度，浅色</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度，深色</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation>调暗</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>反色</translation>
    </message>
    <message>
        <source>As wide as the view</source>
        <translation>与视图同宽</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Size on paper</source>
        <translation>纸张大小</translation>
    </message>
    <message>
        <source>The time of the export</source>
        <translation>导出之时</translation>
    </message>
    <message>
        <source>The day on which the new version was adopted</source>
        <translation>新版本通过之日</translation>
    </message>
    <message>
        <source>Font of the texts</source>
        <translation>文本字体</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Named in the tracked changes of Word files, with the date below.</source>
        <translation>在 Word 文件的修订中署名，并注明以下日期。</translation>
    </message>
    <message>
        <source>Author of changes</source>
        <translation>修订作者</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>清除全部</translation>
    </message>
    <message>
        <source>Remove recent files, places, ticks, notes, links by hand and what was open; settings stay.</source>
        <translation>删除最近的文件、位置、勾选、笔记、手工对应和打开的内容；设置保留。</translation>
    </message>
    <message>
        <source>Remove recent files, places, ticks, notes, links by hand and what was open? Settings stay.</source>
        <translation>要删除最近的文件、位置、勾选、笔记、手工对应和打开的内容吗？设置保留。</translation>
    </message>
    <message>
        <source>The data it keeps, and where</source>
        <translation>保存哪些数据，存于何处</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SignChip</name>
    <message>
        <source>Show or put aside: {0}</source>
        <translation>显示或搁置：{0}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>清空此列表</translation>
    </message>
    <message>
        <source>Recent resolutions and comparisons</source>
        <translation>最近的决议和比较</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ctrl+K finds every action · F1 shows the keys</source>
        <translation>Ctrl+K 可查找任何操作 · F1 显示快捷键</translation>
    </message>
</context>
<context>
    <name>TabArea</name>
    <message>
        <source>Open documents</source>
        <translation>打开的文件</translation>
    </message>
    <message>
        <source>All tabs</source>
        <translation>所有标签页</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>关闭 {0}</translation>
    </message>
</context>
<context>
    <name>UnreadDialog</name>
    <message>
        <source>What could not be read</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>{0} holds pictures of pages only; its words cannot be found.</source>
        <translation>{0} 仅含页面图像，无法检索其中的词。</translation>
    </message>
    <message>
        <source>These files are read again as soon as they change.</source>
        <translation>这些文件一有更改即重新读取。</translation>
    </message>
</context>
<context>
    <name>WindowHandlers</name>
    <message>
        <source>Open resolutions</source>
        <translation>打开决议</translation>
    </message>
    <message>
        <source>Choose the two versions</source>
        <translation>选择两个版本</translation>
    </message>
    <message numerus="yes">
        <source>Two files can be compared, not %n: choose two.</source>
        <translation>
            <numerusform>只能比较两个文件，不能比较 %n 个：请选择两个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a resolution first; then choose what to compare it with.</source>
        <translation>请先打开一项决议，然后选择比较对象。</translation>
    </message>
    <message>
        <source>Open a comparison first; then choose a further version.</source>
        <translation>请先打开一项比较，然后选择另一个版本。</translation>
    </message>
    <message>
        <source>Choose a further version</source>
        <translation>选择另一个版本</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose the version to compare with {0}</source>
        <translation>选择要与 {0} 比较的版本</translation>
    </message>
    <message>
        <source>Where is {0}?</source>
        <translation>{0} 在哪里？</translation>
    </message>
    <message>
        <source>PDF and XML files (*.pdf *.PDF *.xml *.XML);;All files (*)</source>
        <translation>PDF 和 XML 文件 (*.pdf *.PDF *.xml *.XML);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
</TS>
