/** Pages of other sites than newspapers: blogs, forums, shops, encyclopaedias, authorities, old layouts, other languages and scripts. */

import type { PageWriter} from './page-shapes';
import { cookies, footer, menu, share, title, type PageShape } from './page-shapes';

type Shape = (w: PageWriter) => PageShape;

const head = `<title>${title}</title>`;
const h1 = `<h1>${title}</h1>`;
const link = (w: PageWriter): string => `<a href="/story">${w.prose.headline()}</a>`;

const german = ['Der Hafenrat hat am Montag beschlossen, den alten Pier für ein Jahr zu schließen, weil die Pfähle unter Wasser verfault sind.', 'Nach Angaben der Taucher sind vier der zwölf Pfähle gebrochen, und niemand weiß, wie lange die übrigen noch halten.',
  'Die Kosten der Arbeiten werden auf zwei Millionen Kronen geschätzt, ein Drittel mehr als im vergangenen Jahr.', 'Bis zum Frühjahr legt die Fähre an der Saline an, was den Weg der Schulkinder um zwanzig Minuten verlängert.', 'Der Vorsitzende sagte, man habe keine andere Wahl gehabt, und bat die Fischer um Geduld.'];
const french = ['Le conseil du port a décidé lundi de fermer la vieille jetée pendant un an, car les pieux ont pourri sous la ligne de flottaison.', 'Selon les plongeurs, quatre des douze pieux sont brisés, et personne ne sait combien de temps tiendront les autres.',
  'Le coût des travaux est estimé à deux millions de couronnes, soit un tiers de plus que l’année précédente.', 'Jusqu’au printemps, le bac accostera près des salines, ce qui allonge de vingt minutes le trajet des écoliers.'];
const chinese = ['港口委员会周一决定将旧码头关闭一年，因为水线以下的木桩已经腐烂，工程师认为继续使用并不安全。', '潜水员表示，十二根木桩中有四根已经断裂，没有人知道其余的木桩还能支撑多久，因此必须尽快维修。', '工程费用估计为二百万克朗，比去年增加三分之一，其中一半由县政府承担，其余部分由渡轮公司支付。', '渡轮在春天之前将停靠盐场，孩子们上学的路程因此增加二十分钟，家长们对此表示不满。'];
const arabic = ['قرر مجلس الميناء يوم الاثنين إغلاق الرصيف القديم لمدة عام لأن الأوتاد تعفنت تحت خط الماء.', 'وقال الغواصون إن أربعة من الأوتاد الاثني عشر مكسورة ولا أحد يعرف كم من الوقت ستصمد البقية.', 'وتقدر تكلفة الأعمال بمليوني كرونة أي بزيادة الثلث عن العام الماضي.', 'وسترسو العبارة عند الملاحات حتى الربيع مما يطيل طريق التلاميذ عشرين دقيقة.'];

export const otherShapes: Readonly<Record<string, Shape>> = {
  'blog post with sidebar and archive': (w) => w.page(head, `<div id="page"><header><a href="/">Tide Notes</a></header><div id="content"><div class="post hentry"><h2 class="entry-title">${title}</h2><div class="entry-meta">Posted on May 3, 2024 by Mira</div><div class="entry-content">${w.p(5)}${share}</div><div class="entry-utility">Posted in Harbour | Tagged pier | 3 Comments</div></div><div class="nav-below"><a href="/prev">← ${w.prose.headline()}</a> <a href="/next">${w.prose.headline()} →</a></div></div><div id="sidebar"><h3>About</h3><p>Tide Notes is written from a kitchen over the harbour. ${w.other()}</p><h3>Archives</h3><ul><li><a href="/a">May 2024</a></li><li><a href="/b">April 2024</a></li></ul></div></div>${footer}`),

  'paragraphs by line breaks': (w) => w.page(head, `${menu('div')}<div class="posttext">${h1}${Array.from({ length: 6 }, () => w.m(w.prose.paragraph())).join('<br><br>\n')}</div>${footer}`),

  'layout by tables': (w) => w.page(head, `<table width="100%"><tr><td>${menu('div')}</td><td><table><tr><td>${h1}${w.p(6)}</td></tr></table></td><td><b>Ads</b><br><a href="/x">Boats for sale</a></td></tr></table>`),

  'text without any element of its own': (w) => w.page(head, `<div class="wrap">${h1}<div>${w.m(w.prose.paragraph(3))}</div><div>${w.m(w.prose.paragraph(3))}</div><div>${w.m(w.prose.paragraph(3))}</div></div>${footer}`),

  'encyclopaedia with infobox and references': (w) => w.page(head, `<div id="mw-navigation"><ul><li><a href="/r">Random article</a></li></ul></div><div id="content"><h1 id="firstHeading">${title}</h1><div id="bodyContent"><div class="mw-parser-output"><table class="infobox"><tr><th>Length</th><td>212 m</td></tr><tr><th>Built</th><td>1871</td></tr></table>${w.p(3, 2)}<div id="toc"><h2>Contents</h2><ul><li><a href="#a">1 History</a></li><li><a href="#b">2 Closure</a></li></ul></div>${w.h(2, 'History')}${w.p(3)}${w.h(2, 'Closure')}${w.p(2)}</div></div></div>${footer}`),

  'page of an authority': (w) => w.page(head, `<div class="skip"><a href="#main">Skip to main content</a></div><header>${menu()}</header><nav class="breadcrumbs"><a href="/">Home</a> › <a href="/n">Notices</a></nav><main id="main">${h1}<dl class="meta"><dt>Published</dt><dd>3 May 2024</dd><dt>From</dt><dd>Harbour Board</dd></dl>${w.p(2)}${w.h(2, 'Who is affected')}${w.ul(4)}${w.h(2, 'How to appeal')}<ol><li>${w.m(w.prose.sentence())}</li><li>${w.m(w.prose.sentence())}</li></ol>${w.p(2)}<div class="feedback"><h2>Is this page useful?</h2><button>Yes</button><button>No</button></div></main>${footer}`),

  'press release with contact': (w) => w.page(head, `${menu()}<div class="release">${h1}<p>${w.m(`PORT ALDOUS, May 3, 2024 – ${w.prose.paragraph(2)}`)}</p>${w.p(4)}<p>${w.m(`“${w.prose.sentence()}”`)}</p></div>${footer}`),

  'data table in the text': (w) => w.page(head, `${menu()}<article>${h1}${w.p(2)}<table><thead><tr><th>${w.m('Year')}</th><th>${w.m('Passengers')}</th></tr></thead><tbody>${Array.from({ length: 6 }, (_, i) => `<tr><td>${w.m(String(2018 + i))}</td><td>${w.m(String(41_000 + i * 913))}</td></tr>`).join('')}</tbody></table>${w.p(3)}</article>${footer}`),

  'product page': (w) => w.page('<title>Pile Driver 400</title>', `${menu()}<div class="breadcrumb"><a href="/">Home</a> / <a href="/tools">Tools</a></div><div class="product"><h1>Pile Driver 400</h1><div class="price">4,900 crowns</div><button>Add to basket</button><div class="description">${w.p(4)}</div></div><section class="related-products"><h2>Customers also bought</h2><ul><li><a href="/x">Rope, 40 m</a> 90 crowns</li><li><a href="/y">Tar, 5 l</a> 60 crowns</li></ul></section>${footer}`),

  'forum thread': (w) => w.page('<title>Old pier closed? - Quay Forum</title>', `${menu()}<h1>Old pier closed?</h1><div class="thread">${Array.from({ length: 6 }, (_, i) => `<div class="post" id="p${i}"><div class="post-head"><a href="/u/${i}">reader${i}</a> <span>Posts: 1${i}4</span></div><div class="post-body"><p>${w.m(w.prose.paragraph(2))}</p><p>${w.m(w.prose.paragraph(2))}</p></div></div>`).join('')}</div>${footer}`),

  'German article': (w) => w.page('<title>Alter Pier wird für ein Jahr geschlossen</title>', `${cookies}<nav><ul><li><a href="/p">Politik</a></li><li><a href="/w">Wirtschaft</a></li></ul></nav><article><h1>Alter Pier wird für ein Jahr geschlossen</h1>${german.map((it) => `<p>${w.m(it)}</p>`).join('')}<div class="teaser-box"><h3>Mehr zum Thema</h3><a href="/x">Saline verkauft nach langen Verhandlungen</a></div></article><footer><p>© 2024 Kai-Kurier. Alle Rechte vorbehalten.</p><a href="/i">Impressum</a> <a href="/d">Datenschutz</a></footer>`),

  'French article': (w) => w.page('<title>La vieille jetée ferme pour un an</title>', `<nav><a href="/m">Monde</a> <a href="/e">Économie</a></nav><article><h1>La vieille jetée ferme pour un an</h1>${french.map((it) => `<p>${w.m(it)}</p>`).join('')}<p class="read-also">Lire aussi : <a href="/x">Les salines vendues après de longues négociations</a></p></article><footer>© 2024 Le Courrier du quai. Tous droits réservés. <a href="/ml">Mentions légales</a></footer>`),

  'Chinese article': (w) => w.page('<title>旧码头关闭一年</title>', `<div class="nav"><a href="/a">首页</a><a href="/b">新闻</a><a href="/c">体育</a></div><div class="article"><h1>旧码头关闭一年</h1>${chinese.map((it) => `<p>${w.m(it)}</p>`).join('')}</div><div class="footer">版权所有 码头日报</div>`),

  'Arabic article': (w) => w.page('<title>إغلاق الرصيف القديم لمدة عام</title>', `<div class="nav"><a href="/a">الرئيسية</a> <a href="/b">أخبار</a></div><div class="article" dir="rtl"><h1>إغلاق الرصيف القديم لمدة عام</h1>${arabic.map((it) => `<p>${w.m(it)}</p>`).join('')}</div><div class="footer">جميع الحقوق محفوظة</div>`),

  'recipe with ingredients': (w) => w.page('<title>Herring the Quay Way</title>', `${menu()}<article><h1>Herring the Quay Way</h1>${w.p(2)}<h2>${w.m('Ingredients')}</h2><ul>${['four salted herrings, soaked overnight', 'two red onions, sliced thin', 'half a litre of milk', 'a spoon of mustard seed'].map((it) => `<li>${w.m(it)}</li>`).join('')}</ul><h2>${w.m('Method')}</h2><ol>${Array.from({ length: 4 }, () => `<li>${w.m(w.prose.sentence())}</li>`).join('')}</ol></article><div class="ratings">4.6 stars from 212 ratings</div>${footer}`),

  'sections of a long report': (w) => w.page(head, `${menu()}<main><div class="hero">${h1}<p class="dek">${w.m(w.prose.sentence())}</p></div>${Array.from({ length: 4 }, (_, i) => `<section class="chapter">${w.h(2, `Part ${i + 1}: ${w.prose.headline()}`)}${w.p(3)}<figure><img src="c.jpg" alt=""></figure></section>`).join('')}</main>${footer}`),

  'article in a web component shell': (w) => w.page(head, `<div id="__next"><div><header>${menu('div')}</header><div><div><div>${h1}</div><div>${w.p(1)}</div><div><span>Advertisement</span></div><div>${w.p(2)}</div><div><div>${w.p(3)}</div></div></div></div><div><h2>Recommended</h2><div>${link(w)}</div><div>${link(w)}</div></div></div></div>${footer}`),

  'footnotes and sources under the text': (w) => w.page(head, `${menu()}<article>${h1}<p>${w.m(w.prose.sentence())}<sup id="fnref1"><a href="#fn1">1</a></sup></p>${w.p(4)}<h2>${w.m('Notes')}</h2><ol><li id="fn1">${w.m('Minutes of the harbour board, meeting of 3 May 2024, item 4 on the state of the pier.')} <a href="#fnref1">↩</a></li></ol></article>${footer}`),

  'two columns of which one is a long sidebar': (w) => w.page(head, `<div class="row"><div class="col-8"><div class="post-content">${h1}${w.p(5)}</div></div><div class="col-4 sidebar">${Array.from({ length: 5 }, () => `<div class="widget"><h4>${w.prose.headline()}</h4><p>${w.other(2)}</p></div>`).join('')}</div></div>${footer}`),

  'amp page': (w) => ({ ...w.page(head, `<amp-sidebar layout="nodisplay"><ul><li><a href="/n">News</a></li></ul></amp-sidebar><main>${h1}<amp-img src="a.jpg"></amp-img>${w.p(5)}<amp-ad></amp-ad><amp-list></amp-list></main>${footer}`) }),
};
