/** Compares the addresses and paths that drafts and sources write, so that a link finds its source. */

const trackers = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ref|ref_src|cmpid|smid|ocid)$/i;

/** An absolute web address reduced to what tells two pages apart; `undefined` where `href` is none. */
export function pageAddress(href: string): string | undefined {
  const found = /^(?:https?:)?\/\/([^\/?#\s]+)([^?#\s]*)(\?[^#\s]*)?/i.exec(href.trim().slice(0, 4000));
  if (!found) return undefined;
  const host = (found[1] ?? '').toLowerCase().replace(/^[^@]*@/, '').replace(/^(?:www|m|amp)\./, '').replace(/:(?:80|443)$/, '');
  const path = decoded(found[2] ?? '').replace(/\/(?:index\.html?|amp)?$/, '');
  return host + path.replace(/\/+$/, '') + telling(found[3] ?? '');
}

/** The query without what only follows the reader around. */
function telling(query: string): string {
  const kept = query.slice(1).split('&').filter((pair) => pair !== '' && !trackers.test(pair.split('=')[0] ?? ''));
  return kept.length > 0 ? `?${kept.map(decoded).sort().join('&')}` : '';
}

/** The file that a relative, absolute or `file:` link in the document `fromUri` means, as a comparable URI; `undefined` for other schemes. */
export function fileAddress(href: string, fromUri: string): string | undefined {
  const bare = href.trim().slice(0, 4000).replace(/[?#].*$/, '').replace(/\\/g, '/');
  if (bare === '') return undefined;
  if (/^file:/i.test(bare)) return comparable(bare);
  if (/^[a-z][a-z\d+.-]+:/i.test(bare) || bare.startsWith('//')) return undefined;
  const root = /^[a-z][a-z\d+.-]*:\/\/[^\/]*/i.exec(fromUri)?.[0] ?? 'file://';
  if (/^[a-z]:\//i.test(bare)) return comparable(`file:///${bare}`);
  if (bare.startsWith('/')) return comparable(root + bare);
  const folder = fromUri.replace(/[?#].*$/, '').slice(root.length).replace(/[^\/]*$/, '');
  return comparable(`${root}${folder}${bare}`);
}

/** A URI with its dots resolved, decoded and composed, so that two spellings of one file are equal. */
export function comparable(uri: string): string {
  const root = /^[a-z][a-z\d+.-]*:\/\/[^\/]*/i.exec(uri)?.[0] ?? '';
  const kept: string[] = [];
  for (const step of decoded(uri.slice(root.length)).split('/')) {
    if (step === '..') kept.pop();
    else if (step !== '.' && step !== '') kept.push(step);
  }
  const path = kept.join('/').normalize('NFC').replace(/^([A-Z]):/, (drive) => drive.toLowerCase());
  return `${root.toLowerCase()}/${path}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
