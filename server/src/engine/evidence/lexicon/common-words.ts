/** How much the commonest content words of news prose weigh, so that a corpus of five documents needs no statistics of its own. */

/** Carry next to nothing: light verbs and words of any text. */
const faint = 'say said says tell told make made take took get got go went come came know think see want give gave use find found look put keep let seem become became include including'
  + ' thing way lot bit kind sort also just even still now then well much many more most other another such own same very really only around back away already yet ever'
  + ' accord according say like need call show try ask feel leave mean begin start help turn new good time year people day one two first last make able set'
  + ' mr mrs ms dr sir according would could should may might must will shall can';

/** Common in any news text: they weigh half. */
const common = 'week month today part place case point work fact group number area member home life world country city state government company public local high long great big small large old young'
  + ' right next early late important different possible second third several few next down up out off over end plan report add change move play run live believe hold bring happen provide'
  + ' continue lose pay meet lead understand stand follow stop speak read allow spend grow open win offer remember consider appear buy wait serve send expect build stay fall reach remain'
  + ' service team issue side man woman child system program question night hour family student problem hand war party business money story job word power official minister president police'
  + ' national international general major free full late current former main recent real best better social'
  + ' support statement news media team member event community information result process development project decision level order market price'
  + ' monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december';

export const faintWords: readonly string[] = faint.split(' ');
export const commonWords: readonly string[] = common.split(' ');
