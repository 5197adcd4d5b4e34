/** Finds citations that lead nowhere: a key that no source has, a footnote without its text. */

import type { Citation } from '../../draft/draft';
import type { Span } from '../../text/span';
import type { Check, CheckContext, CheckReport, Fix, Severity } from '../check';

export const unknownCitation: Check = {
  meta: {
    id: 'unknown-citation',
    summary: 'A citation key matches no source, or a footnote has no text.',
    severity: 'error',
    fixable: true,
    needsWholeCorpus: true,
  },
  *run(context) {
    const { part } = context;
    for (const citation of part.citations.slice(0, part.own)) {
      if (namesKey(citation) && !context.sourceOf(citation)) yield unknownKey(context, citation);
    }
    for (const { label, span } of part.dangling) yield missingFootnote(label, span);
  },
};

/** A link that is no source's is an ordinary link, and Quarto's cross-references are not citations. */
function namesKey({ form, key }: Citation): boolean {
  return (form === 'pandoc' || form === 'in-text') && !/^(?:fig|tbl|sec|eq|lst|thm)[:-]/.test(key);
}

function unknownKey(context: CheckContext, citation: Citation): CheckReport {
  const since = context.keySince(citation.key);
  if (since !== undefined) return { span: citation.span, message: `The source that had the key “${citation.key}” has “${since}” now.`, evidence: [], fixes: [replaceKey(citation, since, true)] };
  const near = context.nearestKeys(citation.key);
  const [best] = near;
  return {
    span: citation.span,
    message: `No source has the key “${citation.key}”${best === undefined ? '.' : `; the nearest is “${best}”.`}`,
    evidence: [],
    fixes: near.slice(0, 3).map((key, index) => replaceKey(citation, key, index === 0)),
    severity: severityOf(citation, near),
  };
}

/** A bare `@name` that resembles no key may be somebody's handle; the rest are citations beyond doubt. */
function severityOf(citation: Citation, near: readonly string[]): Severity {
  const plain = citation.form === 'pandoc' || citation.locator !== undefined || near.length > 0;
  return plain ? 'error' : 'information';
}

function replaceKey(citation: Citation, key: string, preferred: boolean): Fix {
  return {
    title: `Change to “${key}”`,
    edits: [{ span: citation.keySpan, newText: key }],
    preferred,
    fixAll: false,
  };
}

function missingFootnote(label: string, span: Span): CheckReport {
  return { span, message: `Footnote “${label}” has no text.`, evidence: [], fixes: [] };
}
