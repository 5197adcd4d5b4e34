/** Copies of pages that the Internet Archive keeps: its toolbar is no text, and its address tells the page's own and the day it was copied. */

import type { Metadata } from '../engine/corpus/source';
import type { Piece } from './pieces';

const address = /\bhttps?:\/\/web\.archive\.org\/(?:web\/)?(\d{4,14})(?:[a-z]{2}_)?\/((?:https?:\/{1,2})?[^\s"'<>]{4,1000})/i;

export interface Capture {
  /** The page's own address. */
  readonly url: string;
  /** `YYYY-MM-DD` of the copy, or as much of it as the address has. */
  readonly captured: string;
}

/** Of an address of the archive; `undefined` for any other. */
export function captureOf(url: string): Capture | undefined {
  const found = address.exec(url);
  if (!found?.[1] || !found[2]) return undefined;
  const [, time, page] = found;
  const own = /^https?:/i.test(page) ? page.replace(/^(https?:)\/{1,2}/i, '$1//') : `http://${page}`;
  return { url: own, captured: [time.slice(0, 4), time.slice(4, 6), time.slice(6, 8)].filter((it) => it.length > 1).join('-') };
}

const lines: readonly RegExp[] = [
  /^(?:the )?(?:internet archive )?wayback machine$/i,
  /^(?:the )?wayback machine - https?:\/\/web\.archive\.org\/\S+[^]{0,120}$/i,
  /^\d[\d,.]* captures?$/i,
  /^about this capture$/i,
  /^collected by$/i,
  /^timestamps$/i,
  /^collection: .{2,120}$/i,
  /^(?:organization|crawl): .{2,120}$/i,
  /^ask the publishers to restore access/i,
  /^file archived on \d{1,2}:\d{2}/i,
  /^\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{4}\s*[-–]\s*\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{4}$/i,
  /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\s*){2,3}(?:\d{1,2}\s*)?(?:\d{4}\s*){0,3}$/i,
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i,
  /^(?:save this page|success|fail|loading\.{3}|show all captures|the wayback machine is an initiative of the internet archive.{0,200})$/i,
  /^https?:\/\/web\.archive\.org\/\S+$/i,
];

/** Lines of the toolbar at a text's top. */
const toolbarLength = 40;

export interface FromArchive {
  readonly metadata: Partial<Metadata>;
  readonly pieces: readonly Piece[];
}

/** Marks the toolbar of a copy saved as text; nothing is marked where no line names the archive. */
export function withoutToolbar(pieces: readonly Piece[]): FromArchive {
  const head = pieces.slice(0, toolbarLength);
  const named = head.find(({ text }) => address.test(text) || /^(?:internet archive )?wayback machine$/i.test(text));
  if (!named) return { metadata: {}, pieces };
  const capture = head.map(({ text }) => captureOf(text)).find((it) => it !== undefined);
  const shown = head.map(({ text }) => /^https?:\/\/\S+$/.exec(text)?.[0]).find((it) => it !== undefined && captureOf(it) === undefined);
  const marked = pieces.map((piece, i) => {
    const isToolbar = i < toolbarLength && (lines.some((it) => it.test(piece.text.trim())) || piece.text === shown || (/^\d{1,4}$/.test(piece.text) && i < 15));
    return isToolbar ? { ...piece, kind: 'boilerplate' as const, furniture: 'menu' as const } : piece;
  });
  const url = capture?.url ?? shown;
  return { metadata: url === undefined ? {} : { url }, pieces: marked };
}
