/** Reads the date on which something was published, as precisely as it is written; no clock, no guesses of order. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** Months of German, French, Spanish, Italian, Portuguese and Dutch that English spells otherwise, by their number. */
const foreignMonths: Readonly<Record<string, number>> = Object.fromEntries(
  ('januar jänner janvier enero gennaio janeiro januari|februar février fevrier febrero febbraio fevereiro februari|märz maerz mars marzo março marco maart|avril abril aprile|mai mayo maggio maio mei'
    + '|juni juin junio giugno junho|juli juillet julio luglio julho|août aout agosto augustus|septembre septiembre setiembre settembre setembro|oktober octobre octubre ottobre outubro'
    + '|novembre noviembre novembro|dezember décembre decembre diciembre dicembre dezembro')
    .split('|').flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);
const foreignDay = new RegExp(`(?<![\\p{L}\\d])(\\d{1,2})(?:\\.|er|º|°)? (?:de )?(${Object.keys(foreignMonths).join('|')}|april|august|september|november),? (?:del? )?(\\d{4})(?!\\d)`, 'iu');

const iso = /^\W{0,3}(\d{4})(?:[-\/](\d{1,2})(?:[-\/](\d{1,2}))?)?(?!\d)/;
const compact = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ .-]{1,2}(?:of )?${monthName}[ ,-]{1,3}(\\d{4})\\b`, 'i');
const monthFirst = new RegExp(`\\b${monthName} (\\d{1,2})(?:st|nd|rd|th)?,? {1,2}(\\d{4})\\b`, 'i');
const monthOnly = new RegExp(`\\b${monthName},? (\\d{4})\\b`, 'i');
const dotted = /\b(\d{1,2})[.\/](\d{1,2})[.\/](\d{4})\b/;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `undefined` where no year is written or the order of day and month is open. */
export function issuedDate(written: string): string | undefined {
  const text = written.trim().slice(0, 200);
  const plain = compact.exec(text) ?? iso.exec(text);
  if (plain) return dateOf(plain[1], plain[2], plain[3]);
  const day = dayFirst.exec(text);
  if (day) return dateOf(day[3], monthNumber(day[2]), day[1]);
  const month = monthFirst.exec(text);
  if (month) return dateOf(month[3], monthNumber(month[1]), month[2]);
  const foreign = foreignDay.exec(text);
  if (foreign) return dateOf(foreign[3], String(foreignMonths[foreign[2]?.toLowerCase() ?? ''] ?? monthNumber(foreign[2])), foreign[1]);
  const only = monthOnly.exec(text);
  if (only) return dateOf(only[2], monthNumber(only[1]), undefined);
  return numericDate(text);
}

/** 3.5.2024 is day first by its dots; 3/5/2024 could be either and stays open. */
function numericDate(text: string): string | undefined {
  const found = dotted.exec(text);
  if (!found) return undefined;
  const [all, first, second, year] = found;
  if (all.includes('.') || Number(first) > 12) return dateOf(year, second, first);
  return Number(second) > 12 ? dateOf(year, first, second) : dateOf(year, undefined, undefined);
}

function monthNumber(name: string | undefined): string {
  return String(months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}

function dateOf(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  const y = Number(year);
  if (!(y >= 1000 && y <= 2999)) return undefined;
  const m = Number(month ?? 0);
  if (!(m >= 1 && m <= 12)) return month === undefined ? String(y) : undefined;
  const d = Number(day ?? 0);
  const yearMonth = `${y}-${String(m).padStart(2, '0')}`;
  return d >= 1 && d <= 31 ? `${yearMonth}-${String(d).padStart(2, '0')}` : yearMonth;
}
