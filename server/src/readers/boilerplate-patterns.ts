/** What single lines of saved web pages look like when they are furniture: a table of patterns, none tied to one site. */

/** `related`, `contents` and `comments` open a stretch of such lines when they stand alone. */
export type FurnitureKind = 'menu' | 'prompt' | 'related' | 'contents' | 'comments' | 'credit' | 'byline' | 'debris' | 'notice' | 'repetition';

interface FurniturePattern {
  readonly kind: FurnitureKind;
  /** A longer line is never furniture of this sort, whatever it begins with. */
  readonly maxWords: number;
  readonly pattern: RegExp;
}

const networks = '(?:facebook|instagram|twitter|x|linkedin|youtube|tiktok|telegram|whatsapp|threads|google news|bluesky|mastodon|reddit|pinterest|flipboard|snapchat)';

/** First match wins; every pattern is anchored or short, so that a line costs its length. */
export const furniturePatterns: readonly FurniturePattern[] = [
  row('debris', 12, /^[^\p{L}\p{N}]*$/u),
  row('debris', 6, /^<\/?[a-z][^<>]{0,200}>$/i),
  row('debris', 6, /^[\w\s="'-]{0,80}["'“”]\s*\/?>+$/),
  row('debris', 30, /^(?:window\.|document\.|var |function\s*\(|\$\(|\(function|@media|googletag|<!--)/),
  row('debris', 30, /^[.#]?[\w-]{1,60}\s*\{[^{}]{0,300}\}?$/),
  row('contents', 5, /^(?:table of contents|contents|in this (?:article|story|report|piece)|on this page|jump to(?: section)?)\W*$/i),
  row('menu', 5, /^(?:skip|jump) to (?:the )?(?:main |primary |page )?(?:content|navigation|nav|footer|menu|search|article|comments|sidebar)\W*$/i),
  row('menu', 4, /^(?:back to (?:the )?(?:top|home|news|articles|results)|home(?: ?page)?|menu|search|close|open menu|toggle (?:navigation|menu|search)|(?:main )?navigation|main menu|(?:load|show|see|view) (?:more|all)|post navigation|loading\W*|(?:previous|next|older|newer)(?: (?:post|posts|article|story|page))?|log ?in|sign (?:in|up|out)|log ?out|my account|subscribe(?: now)?|donate(?: now)?)\W*$/i),
  row('menu', 5, /^(?:terms (?:of|and|&) (?:use|service|conditions)|privacy (?:policy|notice|settings)|cookie (?:policy|settings|preferences|notice)|contact(?: us)?|about(?: us)?|advertise(?: with us)?|site ?map|accessibility(?: statement)?|careers|do not sell my.{0,40})$/i),
  row('menu', 40, /^home\s*[»›>\/|→»•·]\s*\S/i),
  row('contents', 8, /^(?:est(?:imated)?\.? )?reading time\b.{0,40}$/i),
  row('byline', 12, /^(?:\p{L}[\p{L}.’' -]{2,50} [•·|–-] )?\d{1,3}[- ]?min(?:ute)?s?[- ](?:read|listen|watch)\b.{0,20}$/iu),
  row('prompt', 6, /^\d[\d.,]*[kKmM]?\s+(?:views?|shares?|likes?|claps?|reads)$/i),
  row('notice', 5, /^(?:summary keywords|transcribed by https?:\/\/\S+)$/i),
  row('prompt', 30, /^now (?:playing|watching):? \S.{0,200}[^.!]$/i),
  row('prompt', 30, /^(?:now )?reading:\s+\S.{0,200}[^.!]$/i),
  row('prompt', 6, /^(?:share|tweet|pin|print|e-?mail|save|copy|facebook|twitter|whatsapp|linkedin|telegram|reddit|bookmark|listen)(?:\s+(?:this|it|on|via|to|with|by|article|story|post|link|url|page|now|for later)\b.{0,40})?\W*$/i),
  row('prompt', 8, /^click to (?:share|print|email|tweet|open|copy|expand|enlarge)\b/i),
  row('prompt', 8, /^listen to (?:this )?(?:article|story|post)\b/i),
  row('prompt', 14, new RegExp(`^(?:please |do |don['’]t forget to |you can )?(?:follow|like|join|find|connect with) .{1,50}\\bon (?:our )?${networks}\\b.{0,60}$`, 'i')),
  row('prompt', 5, /^(?:follow|connect with|stay connected with|find) us\b.{0,20}$/i),
  row('prompt', 26, /^(?:please )?(?:subscribe|sign up|register|log in|sign in|join)\b.{0,120}\b(?:newsletters?|inbox|subscription|your e-?mail|alerts|free trial|mailing list|our channel|to (?:continue reading|comment|read more|unlock))\b/i),
  row('prompt', 24, /^(?:get|receive|want)\b.{0,100}\b(?:inbox|newsletters?|delivered daily|alerts on your|our app)\b/i),
  row('prompt', 10, /\b(?:click|tap) here[.!]?$/i),
  row('prompt', 6, /^(?:click|tap) here\b/i),
  row('notice', 45, /^(?:this (?:site|website)|we|our (?:site|website)|we and our partners|by (?:using|continuing to use) this (?:site|website),? (?:we|you))\b.{0,60}\bcookies?\b(?: (?:to|and|on|for|in|as|or|that|which|from)\b|[.,!]|$)/i),
  row('prompt', 4, /^(?:accept|reject|allow|manage)(?: all)?(?: cookies| preferences| choices)?$/i),
  row('notice', 30, /^this site (?:uses .{1,40}\bspam|is protected by)\b/i),
  row('notice', 40, /^(?:©|\(c\)\s|copyright\b.{0,6}(?:©|\d{4}))/i),
  row('notice', 45, /\ball rights reserved\W*$/i),
  row('notice', 6, /^(?:for immediate release|embargoed until.{0,40}|#{3,}|-\s?ends?\s?-|ends)$/i),
  row('notice', 5, /^(?:advertisement|advert|ad|advertising|sponsored(?: content)?|promoted(?: content)?|(?:story|article) continues below(?: advertisement)?|continue reading(?: below)?|scroll (?:down )?to continue.{0,20})\W*$/i),
  row('comments', 14, /^your e-?mail address will not be published\b/i),
  row('comments', 8, /^required fields are marked\b/i),
  row('comments', 24, /^(?:save my name, e-?mail|notify me of (?:follow|new))\b/i),
  row('comments', 5, /^(?:leave|post|add|write|submit) (?:a|your) (?:comment|reply|response)s?(?: below)?\W*$/i),
  row('comments', 6, /^(?:post comment|cancel reply|(?:view|show|load|see|hide) (?:all |more )?(?:\d+ )?comments?|(?:no|\d+) (?:comments?|replies|responses)(?: yet)?|be the first to comment|comments? (?:are|is) (?:closed|off)|comments?(?: \(\d+\))?)\W*$/i),
  row('comments', 10, /^you (?:must|need to) be (?:logged|signed) in\b/i),
  row('related', 7, /^(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|keep reading|continue exploring|read (?:more|next|also)|also read|more (?:from|on|in|stories|news|articles|like this|coverage)(?: .{1,30})?|related(?: (?:articles?|stories|story|posts?|news|content|topics?|links?|coverage|reading|items))?|recommended(?: (?:for you|stories|reading|articles|posts))?|trending(?: (?:now|stories|news))?|most (?:read|popular|viewed|shared)|latest (?:news|stories|posts|articles|headlines|updates)|top (?:stories|headlines|news)|editor[’']?s[’']? picks?|don[’']?t miss|up next|popular (?:posts|stories|now|articles)|what to read next|see also|around the web|from our partners|in case you missed it|recent (?:posts|comments|articles|stories)|other (?:stories|news|articles))\W*$/i),
  row('prompt', 28, /^(?:(?:read|also) (?:more|also|next|read)|related(?: (?:story|article|news|stories))?|see also|recommended|don[’']t miss)\s*[:|»>–—-]\s*\S.{0,200}[^.!]$/i),
  row('menu', 40, /^(?:tagged|tags|filed under|posted in|categories|category|topics|keywords|hashtags)(?: as| in| with)?\s*:/i),
  row('menu', 3, /^(?:tags|tagged|categories)$/i),
  row('credit', 12, /^\(?(?:file )?(?:image|photo|picture|photograph|video|illustration|graphic)s?(?: (?:credit|source|by|courtesy(?: of)?|via))?\s?[:,]\s?[^.!?]{2,90}\)?$/i),
  row('credit', 10, /^\(?(?:file )?(?:photo|image|picture|photograph)s? (?:by|credit|courtesy(?: of)?|via)\b[^.!?]{2,80}\)?$/i),
  row('credit', 8, /^\(?(?:credit|source image|image source)\s?[:,]\s?[^.!?]{2,80}\)?$/i),
  row('credit', 8, /^\(?(?:getty(?: images)?|reuters|afp|ap photo|associated press|ap|epa(?:-efe)?|shutterstock|istock|alamy|unsplash|pixabay|wikimedia commons)(?:\s?[\/,|–-]\s?[^.!?]{2,60}| via [^.!?]{2,60}| images?)?\)?$/i),
  row('byline', 5, /^.{2,60}[’']?s?\s+(?:avatar|profile (?:photo|picture|image))$/i),
  row('byline', 6, /^avatar (?:for|of) .{2,60}$/i),
  row('byline', 4, /^(?:published|posted|written|reported|reviewed|edited)?\s*by:?$/i),
  row('byline', 8, /^(?:view all (?:posts|articles|stories) by|more (?:posts|articles|stories) by|about the author)\b/i),
];

function row(kind: FurnitureKind, maxWords: number, pattern: RegExp): FurniturePattern {
  return { kind, maxWords, pattern };
}
