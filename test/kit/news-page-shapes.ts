/** Pages of news sites, made up in the shapes that such sites have: furniture stands between and around the main text. */

import type { PageWriter} from './page-shapes';
import { cookies, footer, menu, share, title, type PageShape } from './page-shapes';

type Shape = (w: PageWriter) => PageShape;

const head = `<title>${title} | Quay Courier</title><meta property="og:title" content="${title}"><meta property="og:site_name" content="Quay Courier">`;
const h1 = `<h1>${title}</h1>`;
const teaser = (w: PageWriter): string => `<div class="teaser"><a href="/t"><img src="t.jpg" alt=""><h3>${w.prose.headline()}</h3></a><p>${w.other()}</p></div>`;
const link = (w: PageWriter): string => `<a href="/story">${w.prose.headline()}</a>`;

export const newsShapes: Readonly<Record<string, Shape>> = {
  'plain article with share bars, byline and tags': (w) => w.page(head, `${menu()}<main><article>${h1}<p class="byline">By Mira Tolland</p><time datetime="2024-05-03">3 May 2024</time>${share}${w.p(6)}${share}<div class="tags"><a href="/t/pier">pier</a> <a href="/t/harbour">harbour</a></div></article></main>${footer}`),

  'cookie banner longer than the article': (w) => w.page(head, `<div class="cmp-modal"><h2>Your choices</h2>${Array.from({ length: 8 }, () => `<p>Partners may store and read information on your device, such as cookies, and use your data to show and measure advertising. ${w.other()}</p>`).join('')}<button>Agree</button></div>${menu()}<article>${h1}${w.p(3)}</article>${footer}`),

  'related box in the middle': (w) => w.page(head, `${menu()}<article>${h1}${w.p(3)}<aside class="related-content"><h4>Related</h4><ul><li>${link(w)}</li><li>${link(w)}</li></ul></aside>${w.p(3)}</article>${footer}`),

  'read-more lines between paragraphs': (w) => w.page(head, `${menu()}<article>${h1}${w.p(2)}<p><strong>Read more: </strong>${link(w)}</p>${w.p(2)}<p>Also read: ${link(w)}</p>${w.p(2)}</article>${footer}`),

  'teaser with prose between paragraphs': (w) => w.page(head, `${menu()}<div class="article-body">${h1}${w.p(3)}<div class="inline-promo"><a href="/x"><img src="a.jpg" alt=""></a><h4><a href="/x">${w.prose.headline()}</a></h4><p>${w.other(2)}</p></div>${w.p(3)}</div>${footer}`),

  'newsletter box between paragraphs': (w) => w.page(head, `${menu()}<article>${h1}${w.p(3)}<div class="newsletter-signup"><h3>The Morning Tide</h3><p>Our editors pick the five stories you should know before the first ferry leaves. It is free, and you can leave at any time.</p><form><label>Your e-mail</label><input type="email"><button>Sign up</button></form></div>${w.p(3)}</article>${footer}`),

  'paywall notice after the first paragraphs': (w) => w.page(head, `${menu()}<article>${h1}${w.p(3)}<div class="paywall"><h2>Keep reading with a subscription</h2><p>You have read all your free articles this month. Subscribe today and get the first three months for one crown.</p><a href="/subscribe">Subscribe</a><p>Already a subscriber? <a href="/login">Log in</a></p></div></article>${footer}`),

  'captions and credits': (w) => w.page(head, `${menu()}<article>${h1}<figure><img src="p.jpg" alt=""><figcaption>${w.m('The old pier as seen from the salt works on the morning after the storm.')} <span class="credit">${w.m('Photo: Ida Falk/Quay Courier')}</span></figcaption></figure>${w.p(3)}<figure><img src="q.jpg" alt=""><figcaption>${w.m('Odo Brandt in front of the model of the new landing stage.')}</figcaption></figure>${w.p(3)}</article>${footer}`),

  'comments longer than the article': (w) => w.page(head, `${menu()}<article>${h1}${w.p(4)}</article><section id="comments" class="comments-area"><h2>14 comments</h2><ol class="comment-list">${Array.from({ length: 14 }, (_, i) => `<li class="comment"><b class="fn">Reader${i}</b> <a href="#c${i}">May ${i + 1}, 2024 at 9:1${i % 10}</a><div class="comment-content"><p>${w.other(3)}</p></div><a href="#">Reply</a></li>`).join('')}</ol><form><p>Your email address will not be published.</p><textarea></textarea></form></section>${footer}`),

  'comments without telling classes': (w) => w.page(head, `${menu()}<div class="c1">${h1}${w.p(7)}</div><div class="c2"><h3>Comments</h3>${Array.from({ length: 6 }, (_, i) => `<div class="c3"><div class="c4">Reader${i} · 2 hours ago</div><div>${w.other()}</div><div>Reply</div></div>`).join('')}</div>${footer}`),

  'live blog': (w) => w.page(head, `${menu()}<main><article>${h1}${w.p(2)}<div class="live-blog">${Array.from({ length: 8 }, (_, i) => `<div class="live-post" id="post-${i}"><time>1${i}:3${i}</time>${w.h(3, `Entry ${i}: ${w.prose.headline()}`)}${w.p(2, 1)}<div class="share"><a href="#">Share</a></div></div>`).join('')}</div></article></main>${footer}`),

  listicle: (w) => w.page(head, `${menu()}<article>${h1}${w.p(1)}${Array.from({ length: 9 }, (_, i) => `<div class="item">${w.h(2, `${i + 1}. ${w.prose.headline()}`)}<img src="${i}.jpg" alt="">${w.p(1, 2)}</div>`).join('')}</article>${footer}`),

  'more stories with prose under the article': (w) => w.page(head, `${menu()}<div class="page"><div class="story">${h1}${w.p(5)}</div><div class="more-stories"><h2>More from Quay</h2>${Array.from({ length: 6 }, () => teaser(w)).join('')}</div></div>${footer}`),

  'more stories without telling classes': (w) => w.page(head, `${menu()}<div class="k1"><div class="k2">${h1}${w.p(6)}</div><div class="k3"><h2>Latest news</h2>${Array.from({ length: 5 }, () => `<div class="k4"><a href="/s">${w.prose.headline()}</a><div>${w.other()}</div></div>`).join('')}</div></div>${footer}`),

  'classes that mean nothing': (w) => w.page(head, `<div class="css-1x"><div class="css-9a">${menu('div')}</div><div class="css-4f">${h1}<div class="css-by">By Mira Tolland</div>${Array.from({ length: 6 }, () => `<div class="css-p1"><div class="css-p2">${w.m(w.prose.paragraph())}</div></div>`).join('')}</div></div>${footer}`),

  'blocks in separate wrappers with advertisements': (w) => w.page(head, `${menu()}<main>${h1}${Array.from({ length: 6 }, () => `<div data-component="text-block"><div class="x">${w.p(2, 1)}</div></div><div data-component="ad-slot">Advertisement</div>`).join('')}</main>${footer}`),

  'author box and corrections line': (w) => w.page(head, `${menu()}<article>${h1}${w.p(5)}<p><em>${w.m('Correction: an earlier version of this article gave the wrong year for the fire at the warehouse.')}</em></p><div class="author-box"><img src="m.jpg" alt=""><h4>Mira Tolland</h4><p>Mira Tolland covers the harbour and the town hall for the Courier. Follow her on Mastodon.</p></div></article>${footer}`),

  'pull quote that repeats the text': (w) => {
    const words = w.prose.paragraph(1);
    return w.page(head, `${menu()}<article>${h1}${w.p(2)}<p>${w.m(`“${words}” That was the line which the board remembered.`)}</p><aside class="pullquote"><p>“${words}”</p></aside>${w.p(3)}</article>${footer}`);
  },

  'embedded posts': (w) => w.page(head, `${menu()}<article>${h1}${w.p(3)}<blockquote class="twitter-tweet"><p lang="en" dir="ltr">${w.m('The ferry leaves from the salt works from Monday. Bring a coat and some patience with you.')}</p></blockquote>${w.p(3)}</article>${footer}`),

  'subheadings, lists and quotations': (w) => w.page(head, `${menu()}<article>${h1}${w.p(2)}${w.h(2, 'What the divers found')}${w.p(2)}${w.ul(4)}<blockquote><p>${w.m(w.prose.paragraph())}</p></blockquote>${w.h(2, 'What happens next')}${w.p(2)}</article>${footer}`),

  'question and answer': (w) => w.page(head, `${menu()}<article>${h1}${w.p(1)}${Array.from({ length: 5 }, (_, i) => `<p><strong>${w.m(`What did you think when you first saw the photographs of pile number ${i + 1}?`)}</strong></p>${w.p(1)}`).join('')}</article>${footer}`),

  'short notice among much furniture': (w) => w.page(head, `${cookies}${menu()}<div class="grid"><div class="col-main">${h1}<div class="text"><p>${w.m(w.prose.paragraph(2))}</p><p>${w.m(w.prose.paragraph(1))}</p></div></div><div class="col-side">${Array.from({ length: 6 }, () => teaser(w)).join('')}</div></div>${footer}`),

  'summary points on top': (w) => w.page(head, `${menu()}<article>${h1}<ul class="key-points">${Array.from({ length: 3 }, () => `<li>${w.m(w.prose.sentence())}</li>`).join('')}</ul>${w.p(5)}</article>${footer}`),

  'standfirst in a header': (w) => w.page(head, `${menu()}<article><header>${h1}<p class="standfirst">${w.m(w.prose.sentence())}</p><p class="byline">Mira Tolland, harbour correspondent</p></header><div class="body">${w.p(5)}</div></article>${footer}`),

  'a link to a gallery, a poll and a video player in the text': (w) => w.page(head, `${menu()}<article>${h1}${w.p(2)}<div class="video-player"><p>Now playing: ${w.prose.headline()}</p><span>0:00 / 2:31</span></div>${w.p(2)}<div class="poll widget"><h4>Should the pier go?</h4><form><label>Yes</label><label>No</label><button>Vote</button></form><p>2,114 votes so far. The result is not representative.</p></div>${w.p(2)}<p><a href="/gallery">Gallery: twelve pictures of the old pier through the years</a></p></article>${footer}`),
};
