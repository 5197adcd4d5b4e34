/** Finds the agency or outlet that a text says it comes from: datelines, bylines, and the lines at its end. */

import type { Piece } from './pieces';

const agencies: readonly (readonly [RegExp, string])[] = [
  [/\b(?:AP|Associated Press)\b/, 'Associated Press'],
  [/\bReuters\b|\bREUTERS\b/, 'Reuters'],
  [/\bAFP\b|\bAgence France-Presse\b/, 'AFP'],
  [/\b(?:UPI|United Press International)\b/, 'UPI'],
  [/\b(?:dpa|DPA|Deutsche Presse-Agentur)\b/, 'dpa'],
  [/\bBloomberg(?: News)?\b/, 'Bloomberg'],
  [/\bPA Media\b|\bPress Association\b/, 'PA Media'],
  [/\bANSA\b/, 'ANSA'], [/\bEFE\b/, 'EFE'], [/\bTASS\b/, 'TASS'], [/\bXinhua\b/, 'Xinhua'], [/\bKyodo(?: News)?\b/, 'Kyodo'], [/\bUkrinform\b/, 'Ukrinform'],
];

interface Credit {
  /** The name stands in the first group. */
  readonly pattern: RegExp;
  /** Whether the name counts where it is no known agency's, too. */
  readonly anybody?: true;
}

/** Lines that say where the text comes from, not what it tells. */
const credits: readonly Credit[] = [
  { pattern: /^[\p{Lu}][^()]{0,60}\(([^()]{2,30})\)\s*[–—-]/u },
  { pattern: /^(?:by )?[^.!?]{0,60}[|,/–—-]\s*((?:the )?(?:associated press|reuters|afp|upi|bloomberg(?: news)?|dpa|pa media))\s*$/i },
  { pattern: /^(?:by )?((?:the )?associated press|reuters(?: staff)?|afp|agence france-presse|bloomberg(?: news)?)$/i },
  { pattern: /^\(?(reporting by [^.]{3,200}[;.]\s*(?:additional reporting|writing|editing) by .{3,200})$/i },
  { pattern: /^\(?(?:source|via|credit|this (?:article|story) (?:was )?(?:first|originally) (?:appeared|published) (?:in|on|by))[: ]\s*(\p{Lu}.{1,79}?)\.?\)?$/iu, anybody: true },
  { pattern: /^(?:the )?([\p{Lu}][^.]{2,40}?) contributed to this (?:report|story|article)\.?$/u, anybody: true },
  { pattern: /\b[Ww]ith (?:additional )?(?:reporting|material|information|files) (?:by|from) (?:the )?(\p{Lu}[^.;,]{1,60})/u, anybody: true },
  { pattern: /[–—-]\s*\(?(AP|AFP|Reuters|dpa|UPI|ANSA|EFE)\)?\.?$/ },
];

/** `undefined` where the text credits nobody. */
export function wireCredit(pieces: readonly Piece[]): string | undefined {
  const lines = [...pieces.slice(0, 12), ...pieces.slice(-8)];
  for (const { text } of lines) {
    for (const { pattern, anybody } of credits) {
      const named = pattern.exec(text.length > 400 ? text.slice(0, 120) : text)?.[1]?.trim();
      if (named === undefined || /https?:/.test(named)) continue;
      const agency = /^reporting by/i.test(named) ? 'Reuters' : agencyIn(named);
      if (agency !== undefined || anybody) return agency ?? named;
    }
  }
  return undefined;
}

function agencyIn(named: string): string | undefined {
  const written = named.replace(/\b(?:associated press|reuters|bloomberg|agence france-presse|afp|upi)\b/gi, capital);
  return agencies.find(([name]) => name.test(written))?.[1];
}

function capital(name: string): string {
  return name.length <= 3 ? name.toUpperCase() : name.toLowerCase().replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
}
