/** What `wellsourced --help` prints; the README shows the same words. */

const general = `wellsourced: what your sources say to your draft. Nothing leaves this machine.

  wellsourced check <draft...>    judge every statement of a draft against the sources
  wellsourced search <words...>   find passages in the sources
  wellsourced sources             list the sources, their citation keys and what could not be read
  wellsourced index               build the saved index, verify it, tell its size
  wellsourced verify              judge claims against documents, line by line (JSON Lines)
  wellsourced lsp --stdio         run the language server for an editor

  wellsourced help <command>      options of one command
  wellsourced --version

Data goes to stdout, everything else to stderr.
Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 could not run.
`;

const sourcesOption = `  --sources <dir|glob>   where the sources are; may be given several times. Without it: wellsourced.json,
                         else sources/** near the draft
  --no-cache             read every source anew and keep no index under .wellsourced/
`;

const topics: Readonly<Record<string, string>> = {
  check: `wellsourced check <draft...>   ("-" reads a draft from standard input)

${sourcesOption}  --format <format>      text (default), json, sarif, csv or html
  --fail-on <severity>   error, warning (default), information, hint or never
  --rule <id>=<severity> severity of one check (off, hint, information, warning, error); several times
  --fix                  write the fixes that are sure (citations of high confidence) into the drafts
  --watch                print the report again whenever a draft or a source changes, until Ctrl+C
`,
  search: `wellsourced search <words...>

${sourcesOption}  --format <format>      text (default) or json
  --limit <n>            at most so many results (10)
`,
  sources: `wellsourced sources

${sourcesOption}  --format <format>      text (default) or json; csl-json or bibtex for pandoc --citeproc and reference managers
  --text                 with json: the main text that was read, too, without boilerplate
`,
  index: `wellsourced index

  --sources <dir|glob>   which files are the sources; may be given several times, inside the folder only
  --verify               first hold what is saved against the files, read anew; exit code 1 where it is at fault
  --stats                sizes of text and index (json: always)
  --format <format>      text (default) or json

Builds or follows up the index under .wellsourced/, which check, search and the editor start from.
`,
  verify: `wellsourced verify --input claims.jsonl   ("-" reads standard input)

Lines {"id","claim","document"} in, lines {"id","verdict","score","evidence"} out. Of several sentences the worst counts.
A line that cannot be read is answered with {"id","error"}; the others are judged all the same, and the exit code is 2.
`,
  lsp: `wellsourced lsp --stdio

Runs the language server over standard input and output.
`,
};

export function topicOf(name: string | undefined): string | undefined {
  return name !== undefined && Object.hasOwn(topics, name) ? name : undefined;
}

export function helpOf(topic: string | undefined): string {
  return topic === undefined ? general : (topics[topic] ?? general);
}
