/** Words by which a statement shows that it asserts nothing checkable; short lists, for a missed opinion costs less than a missed claim. */

/** What may stand before a sentence without changing what it is. */
export const interjection = /^(?:(?:well|now|so|and|but|yes|no|okay|ok|first|finally|then|please|just),? )+/iu;

/** What a sentence begins with that speaks to the reader; nouns that could be subjects ("Share prices") need their object. */
export const commands = starting(
  'imagine', 'suppose', 'just think', 'think (?:of|about|again)', 'let[’\']s', 'let us', 'let me', 'don[’\']t', 'do not', 'click',
  'subscribe', 'sign up', 'stay tuned', '(?:keep|bear) in mind', 'ask yourself', 'look (?:at|no further)',
  'picture (?:this|a|an|the|yourself)', 'make no mistake', 'rest assured', 'consider (?:this|that|the|a|how|what|your)',
  'remember (?:that|this|the|when|how|to)', 'note that', 'never forget', 'forget (?:the|about|that)', 'share (?:this|your|on|with)',
  'read (?:more|our|also|the full|on)', 'send (?:us|your|in your)', 'see (?:also|more|our|below)', 'follow (?:us|our|the latest)', 'watch (?:this|our|now|the video)',
  'contact (?:us|the author|our)', 'join (?:us|our|the conversation)', 'visit (?:our|us)', 'download (?:our|the)',
  'turn to page', 'leave a (?:comment|reply)', 'tell us', 'help us', 'take (?:a look|note)', 'get (?:the latest|our|more)', 'learn more', 'find out',
);

/** What points the reader elsewhere, whatever figures are in it. */
export const pointers = starting('read (?:more|our|also|the full)', 'see (?:also|more|our|below|page)', 'turn to page', '(?:find|get) out more', 'learn more', 'send (?:us|your|in your)');

/** "I" with its verb, or "my", at the start; not the numeral of "Charles I". */
export const firstPersonStart = starting(
  '(?:(?:and|but|so|yet|now|personally|honestly|frankly|today|here|as|when|while|if|in my (?:view|opinion|experience)|to my mind),? )?'
  + '(?:I(?:[’\'](?:m|ve|d|ll))?(?= [a-z])|my(?= [a-z]))',
);

const ownVerbs = 'am|was|have|had|do|did|think|believe|feel|know|mean|guess|suspect|hope|wonder|would|will|could|can|want|wanted|saw|'
  + 'asked|spoke|met|say|said|remember|like|love';
export const firstPersonInside = new RegExp(`(?:^|[\\p{Ll},;:–—(] ?)I(?:[’'](?:m|ve|d|ll)|(?= (?:${ownVerbs})(?![\\p{L}])))`, 'u');

export const weRemark = starting(
  '(?:(?:and|but|so|yet|now|today|here|as|when|while|if|perhaps|maybe),? )?we(?:[’\'](?:ll|d|re|ve))?'
  + '(?: (?:all|also|still|just|really|simply|only|often|never|always))? '
  + '(?:hope|believe|think|feel|know|want|must|need|should|can|cannot|can[’\']t|could|may|might|will|would|wish|look|wonder|see|love|like'
  + '|live|ask|have|ought|tend|forget|remember|talk|call|do|don[’\']t|are|were)',
);

/** A newsroom on its own work: "We asked the council for comment." */
export const ownWork = starting(
  "we (?:have |had |'ve |’ve )?(?:also |since |repeatedly )?(?:asked|contacted|approached|invited|reached out to|requested|put (?:this|these|the|our|that))",
);

/** The sentence says whose words or view it is: then that can be checked. */
export const reported = phrases(
  'said', 'says?', 'told', 'tells', 'added', 'adds', 'wrote', 'writes', 'stated', 'states', 'announced', 'reported', 'reports', 'warned',
  'warns', 'claimed', 'claims', 'argued', 'argues', 'insisted', 'insists', 'denied', 'denies', 'accused', 'accuses', 'suggested',
  'suggests', 'emphasi[sz]ed', 'stressed', 'believe[sd]', 'thinks', 'thought', 'according to', 'voted', 'ruled', 'ordered', 'decided',
  'pledged', 'vowed', 'promised', 'agreed', 'refused', 'rejected', 'called (?:for|on)', 'urged', 'demanded', 'asked',
  // In their plain form only where they are the sentence's own verb: "officials argue", not "one could argue" or "to say".
  '(?<!(?<!\\p{L})(?:would|could|might|may|can|must|should|to|I|you|we|one|let[’\']s|us|me|not|the|a|an|no|this|that|any) )'
  + '(?:say|argue|warn|insist|claim|believe|think|suggest|deny|accuse|agree|expect|fear|complain|contend|maintain|concede|acknowledge)',
);

/** What ought to be; an opinion whoever it is about. */
export const norms = phrases(
  'should(?:n[’\']t)?', 'ought(?:n[’\']t)? to', '(?:we|you|one|it) must', 'must not be (?:allowed|forgotten|ignored)', 'ha(?:s|ve) to stop',
  'shame on', 'it(?:[’\']s| is) (?:high )?time (?:to|for|that|we)',
  'it(?:[’\']s| is) (?:also )?(?:crucial|important|essential|vital|necessary) (?:to|that we) '
  + '(?:remember|consider|understand|recogni[sz]e|ask)',
);

/** Phrases that only set a tone. */
export const idioms = phrases(
  'holds? its breath', 'bated breath', 'hold on to your hats', 'heard (?:that|it) right', 'cat[’\']s out of the bag', 'only time will tell',
  'remains? to be seen', 'hangs? in the balance', 'stakes (?:are|have never been|could not be)', 'glimmer of hope', 'tip of the iceberg',
  'wake-up call', 'paints? a picture', 'balancing act',
);

/** What may come of something, where nobody says so. */
export const speculation = starting(
  '(?:(?:and|but|so|yet|perhaps|well),? )?'
  + '(?:this|that|it|these|those|there|which|the (?:outcomes?|results?|implications?|consequences?|coming (?:days?|weeks?|months?|years?)))'
  + '(?: \\p{L}+)? (?:could|might|may|would(?! have))(?:n[’\']t)?',
);

/** The writer's hedge or comment on the whole sentence. */
export const comments = phrases(
  'perhaps', 'maybe', 'arguably', 'undoubtedly', 'obviously', 'hopefully', 'surely', 'frankly', 'honestly', 'sadly', 'unfortunately',
  'fortunately', 'regrettably', 'alarmingly', 'shockingly', 'astonishingly', 'inexplicably', 'ironically', 'thankfully',
  'without (?:a )?doubt', 'no doubt', 'needless to say', 'of course', 'to be sure', 'it (?:seems|appears)', 'seems? (?:to be|like)',
  'in (?:my|our) (?:view|opinion)', 'the (?:real |big |key )?question (?:is|remains)', 'appears to believe',
  'raises? (?:(?:a|an|serious|crucial|important) ){0,3}questions?', 'what an?', 'how (?:very )?(?:sad|strange|odd|lovely)',
);

/** Words of judgement; they make an opinion where nothing in the sentence can be checked. */
export const judgements = phrases(
  'crucial', 'vital', 'essential', 'delicate', 'difficult', 'tough', 'risky', 'daunting', 'grim', 'bleak', 'sobering', 'remarkable',
  'shabby', 'sordid', 'tedious', 'pointless', 'hopeless', 'hollow', 'cruel', 'cynical', 'senseless',
  'incredibl[ey]', 'amazing', 'awesome', 'wonderful', 'beautiful', 'ugly', 'stunning', 'shocking', 'outrageous', 'disgraceful', 'shameful',
  'appalling', 'terrible', 'horrible', 'awful', 'dreadful', 'brilliant', 'excellent', 'fantastic', 'fabulous', 'magnificent', 'absurd',
  'ridiculous', 'foolish', 'stupid', 'silly', 'wise', 'brave', 'heroic', 'noble', 'tragic', 'sad', 'unfair', 'fair',
  '(?:right|wrong) thing',
  'interesting', 'fascinating', 'exciting', 'boring', 'elusive', 'intriguing', 'compelling', 'disappointing', 'worrying', 'troubling',
  'alarming', 'impressive', 'unacceptable', 'inexcusable', 'best', 'worst(?![ -]case)', 'greatest', 'finest', 'ugliest', 'loveliest', 'better', 'worse',
  'most (?:important|significant|beautiful|interesting|crucial|striking|likely)', 'important', 'far-reaching', 'profound', 'game changer',
  '(?:is|are|was|were|be|been) (?:such )?(?:an? )?(?:(?:utter|real|total|complete|national|absolute) )?'
  + '(?:disgrace|shame|scandal|outrage|farce|joke|tragedy|blunder|blessing|curse|nightmare|miracle|mess|travesty|mockery|triumph|pity|delight|insult)',
  '(?:is|are|was|were) an? (?:fine|good|bad|great|strange|lovely|funny|nice|poor|sorry|curious|dangerous|precious|fragile) (?:thing|things|idea|start|sign|place|time)',
  '(?:nobody|no one|everybody|everyone) (?:really |truly |ever )?(?:needs?|deserves?|wants?|loves?|likes?|hates?)',
);

/** Verbs by which a line of a few words is a sentence and no fragment. */
export const shortVerbs: ReadonlySet<string> = new Set((
  'is are was were am be been has have had do does did will would can could may might shall should must fell rose died won lost came '
  + 'went left said told met paid sold bought built broke burned burnt fled fought found gave got grew held hit kept knew led let lay '
  + 'lied made ran sang sat saw sent shot shut shrank sank slept spoke spent stood stole struck swore took taught thought threw '
  + 'understood woke wore wrote began became beat bled blew bore bound bred brought caught chose clung crept cut dealt drew drank drove '
  + "ate fed felt flew forbade forgot forgave froze hung heard hid hurt isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't "
  + "didn't won't wouldn't can't couldn't it's he's she's they're"
).split(' '));

function starting(...sources: readonly string[]): RegExp {
  return new RegExp(`^(?:${sources.join('|')})(?![\\p{L}])`, 'iu');
}

function phrases(...sources: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${sources.join('|')})(?![\\p{L}])`, 'iu');
}
