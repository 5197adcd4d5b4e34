/** Decodes the character references that texts use. */

/** Named references of the Latin-1 block, in order from U+00A0. */
const latin = ('nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest '
  + 'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig '
  + 'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml').split(' ');

const others: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', AMP: '&', LT: '<', GT: '>', QUOT: '"',
  ndash: '–', mdash: '—', horbar: '―', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', lsaquo: '‹', rsaquo: '›', hellip: '…', bull: '•',
  euro: '€', trade: '™', dagger: '†', Dagger: '‡', permil: '‰', prime: '′', Prime: '″', oline: '‾', minus: '−', infin: '∞', ne: '≠', le: '≤', ge: '≥', asymp: '≈', radic: '√', sum: '∑',
  larr: '←', uarr: '↑', rarr: '→', darr: '↓', harr: '↔', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e', rlm: '\u200f',
  OElig: 'Œ', oelig: 'œ', Scaron: 'Š', scaron: 'š', Yuml: 'Ÿ', fnof: 'ƒ', circ: 'ˆ', tilde: '˜', check: '✓', star: '☆', starf: '★', num: '#', comma: ',', period: '.', colon: ':', semi: ';',
  excl: '!', quest: '?', lpar: '(', rpar: ')', lbrack: '[', rbrack: ']', lsqb: '[', rsqb: ']', dollar: '$', percnt: '%', ast: '*', plus: '+', equals: '=', commat: '@', lowbar: '_', sol: '/', bsol: '\\',
  nbhyph: '‑', dash: '‐', hyphen: '‐', numsp: '\u2007', hairsp: '\u200a', ZeroWidthSpace: '\u200b', NewLine: '\n', Tab: '\t',
};

const named: ReadonlyMap<string, string> = new Map([...latin.map((name, i) => [name, String.fromCharCode(160 + i)] as const), ...Object.entries(others)]);

/** 0x80 to 0x9f as pages mean them: Windows-1252. */
const controls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of one reference with its `&` and `;`; `undefined` where it is none that is known. */
export function decodeEntity(reference: string): string | undefined {
  const body = reference.replace(/^&|;$/g, '');
  if (!body.startsWith('#')) return named.get(body);
  const code = /^#x/i.test(body) ? parseInt(body.slice(2), 16) : parseInt(body.slice(1), 10);
  if (!(code >= 0 && code <= 0x10ffff)) return undefined;
  if (code >= 0x80 && code <= 0x9f) return controls[code - 0x80];
  return code === 0 || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code);
}

/** Some pages escape their tags and data twice. */
export function decodedTwice(text: string): string {
  return text.replace(/&(?:#\w{1,8}|\w{2,12});/g, (reference) => decodeEntity(reference) ?? reference);
}
