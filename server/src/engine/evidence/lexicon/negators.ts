/** Words that turn what follows them into its opposite; written by hand for this project. */

/** Negators proper. */
export const negators: ReadonlySet<string> = new Set(
  ("not no never neither nor none nobody nothing nowhere without cannot n't hardly scarcely barely rarely seldom unable inability unwilling "
    + "isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't mustn't needn't ain't").split(' '),
);

/** Verbs and nouns whose complement did not (or shall not) happen, by every form in use. */
export const negativeVerbs: ReadonlySet<string> = new Set(
  ('refuse refuses refused refusing refusal deny denies denied denying denial refrain refrains refrained refraining fail fails failed failing failure failures '
    + 'reject rejects rejected rejecting rejection decline declines declined declining avoid avoids avoided avoiding prevent prevents prevented preventing '
    + 'halt halts halted halting cease ceases ceased ceasing abandon abandons abandoned abandoning cancel cancels cancelled canceled cancelling '
    + 'forbid forbids forbade forbidden ban bans banned prohibit prohibits prohibited block blocks blocked blocking oppose opposes opposed opposing '
    + 'dismiss dismisses dismissed dismissing lack lacks lacked lacking stop stops stopped neglect neglects neglected omit omits omitted '
    + 'renounce renounces renounced renouncing abstain abstains abstained abstaining forgo forgoes forgoing '
    + 'scrap scraps scrapped shelve shelved veto vetoed vetoes').split(' '),
);

/** Verbs of two words that do the same: what may stand behind the first. */
export const phrasalDenials: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['give gives gave given giving', 'up'],
    ['call calls called calling', 'off'],
    ['turn turns turned turning', 'down'],
    ['hold holds held holding', 'off back'],
    ['walk walks walked walking', 'away'],
    ['back backs backed backing', 'out'],
  ].flatMap(([verbs = '', behind = '']) => verbs.split(' ').map((verb) => [verb, new Set(behind.split(' '))] as const)),
);

/** What these are said of is denied, though no verb is. */
export const unlikely: ReadonlySet<string> = new Set('unlikely impossible improbable'.split(' '));

/** Words that end the reach of a negator before them. */
export const reachEnds: ReadonlySet<string> = new Set('but although though while whereas however because since unless if that which who why how where whether when after before until and or'.split(' '));

/** These negate their own noun only: "no risk for the plans" says nothing against plans. */
export const nounNegators: ReadonlySet<string> = new Set('no without'.split(' '));

/** Before "of": what follows is not there. */
export const absences: ReadonlySet<string> = new Set('lack absence dearth'.split(' '));

export const prepositions: ReadonlySet<string> = new Set('for of in on at with by from to about into over under between against during'.split(' '));

/** Before "that": what follows is denied. */
export const denyingThat: ReadonlySet<string> = new Set('deny denies denied denying dispute disputes disputed disputing refute refutes refuted refuting'.split(' '));
export const falseThat: ReadonlySet<string> = new Set('untrue false wrong incorrect unlikely impossible fallacy myth lie hoax fiction nonsense misconception'.split(' '));
/** Under a negator and before "that" these deny the clause: "not true that", "no evidence that". */
export const trueThat: ReadonlySet<string> = new Set('true case correct right likely'.split(' '));
export const noClauseOf: ReadonlySet<string> = new Set('evidence sign proof indication suggestion chance prospect'.split(' '));
/** Under a negator these leave the clause behind "that" open: who did not say so did not deny it either. */
export const unheld: ReadonlySet<string> = new Set(
  'say said claim claimed believe believed think thought accept accepted agree agreed expect expected suggest suggested allege alleged argue argued know knew clear certain sure'.split(' '),
);

/** Behind a denial: it holds up to a point only. */
export const afterthoughts: ReadonlySet<string> = new Set('until before unless'.split(' '));
/** Before a denial: what did not hold earlier may hold now. */
export const formerly: ReadonlySet<string> = new Set('previously formerly hitherto originally initially earlier'.split(' '));
/** "Not all", "not every": some were. */
export const wholes: ReadonlySet<string> = new Set('all every both always everyone everything entirely fully completely'.split(' '));

export const subjectPronouns: ReadonlySet<string> = new Set('he she they it we i'.split(' '));
