/** Common given names, and short forms that mean the same person. */

import { foldNameWord } from './fold-name';

/** Those that women bear; some are borne by men too. */
export const WOMENS_NAMES: ReadonlySet<string> = new Set(`
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa
deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet
catherine maria heather diane ruth julie olivia joyce virginia victoria lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann
sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte
marie kayla alexis lori kate liz beth meg jen jenny becky sue kathy maggie peggy lucia sofia carmen elena ana isabel giulia olga tatiana natalia svetlana irina ekaterina
yulia anya katya oksana kateryna claire camille ursula annalena heidi greta fatima aisha layla zainab noa tamar priya neha pooja jing seo-yeon ingrid astrid mette kaja
sanna agnieszka nadia priti nicola kemi yvette hillary kamala marjorie karoline tulsi kristi melania ivanka zoe tracy siobhan aileen ailsa alana alexa alexandra alicia
amelie anastasia angharad anita annabel annabelle annette antonia arlene audrey ava becca belinda bernadette bernice bethan bethany bianca bridget bronwen cara carla carly
carole catriona cecilia celia charlene clara cordelia corinne daphne deirdre demi dolores dora dorothea edith eileen eilidh elaine eleanor elisa elise eliza elsa elsie
emilia erica erin esme esther ethel eva felicity fran francesca freya georgina gina gladys glenda glenys gwen gwyneth harriet hattie helena henrietta hilda imelda imogen
ines irene iris isla isobel jackie jacqui janine jeanette jemima jenna jill joann jodi josie juliet juliette justine kara karina kay keira kelsey kerry kiera kim kirsten
kitty kristen kristin kristina lara laurel leah leila lena leonie lily liza lola lorna lottie louisa lucinda lydia lynda lynne mabel maeve maisie marcia margot marian
marianne marina marion marjory marlene martine matilda maud maureen mavis melinda mia michaela mildred millie mina miranda miriam moira mollie mona monica morag muriel myra
nadine natasha nell nellie niamh nina nora norah nuala odette paula pauline petra phoebe phyllis pippa priscilla rhian rhiannon rhoda rhona rita roberta robyn rosa rosalind
rosemary sabrina sadie saffron sasha saskia scarlett shannon sheila shelley sheryl sian sinead sonya stella susannah suzanne suzie sybil tabitha tamara tamsin tanya tara
tessa thea thelma tilly toni tonya trish trudy valerie vicki vicky vivien vivienne yasmin yolanda zara zena rosie sophie
`.trim().split(/\s+/));

export const GIVEN_NAMES: ReadonlySet<string> = new Set([...WOMENS_NAMES, ...`
james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george
edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack
dennis jerry tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur
lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny kelly
aidan alastair alfie alistair angus archie bernard brendan bruno byron callum calum cecil charlie ciaran cillian clarence claude clifford clive colin connor conor cormac
craig curtis damian damien darius darragh darrell darren darryl declan derek derrick desmond devin diarmuid dominic donal dougie duncan dwayne eamon edgar edmund edwin
elliot elliott eoin ernest ernie errol euan ewan ezra felix fergus finn fintan francis fred freddie frederick gareth garry gavin geoff geoffrey geraint gerard gethin
gilbert glenn graham harry harvey hector herbert herman homer horace howard hubert hugh hugo huw iain ian irving isaac ivor jamie jarrett jarrod jasper jerome joachim
joaquin joel jonas jonny josh julian kane karim keaton keiran kendall kenny kieran kieron killian kirk kurt lachlan landon lenny leo leon leonard leslie lewis liam linford
lionel lloyd lonnie lorenzo louie lucas luke lyle malcolm marc marcus mario marlon martin martyn marvin mateo maurice mauricio max melvin mervyn micah mick mickey milo
morgan moses murdo myron nathaniel ned neil nelson neville niall noel norman oisin oliver oscar owen padraig pearse percival phil piers quentin rafe ramon randall raul
reece reggie reginald rene reuben rhodri rhys rico robbie robin rodney rohan roland romeo ronan roosevelt rory ross rowan ruairi rudolph rudy rufus rupert russ sammy saul
seamus sebastian seth shane shaun sidney silas spencer stanley stewart stuart sylvester tadhg teddy terence terrance terrell theo theodore tobias toby tomas tommy trent
trevor tristan tyrone ulysses vernon victor wallace warren wendell wesley wilbur wilfred winston xavier zac zach zachariah lesley mike bill bob jim tom dan dave steve joey
ben sam tony nick chris matt andy ed eddie ted ron don ken tim jeff greg rick rob marco antonio carlos luis jorge miguel pedro pablo javier fernando rafael diego manuel
francisco alejandro sergio ricardo giovanni paolo luca vladimir sergei sergey dmitri dmitry volodymyr oleksandr alexei aleksei mikhail nikolai igor ivan yuri boris oleg
pavel andrei andrii anton yevgeny viktor maksim maxim mykhailo serhii petro denys dmytro pierre francois michel jacques luc emmanuel nicolas antoine hans klaus jurgen
wolfgang helmut olaf friedrich karl heinz stefan mohammed muhammad mohamed ahmed ali hassan hussein omar yusuf ibrahim mustafa khalid abdullah amir reza hossein mehdi tariq
imran bilal recep tayyip yitzhak shimon moshe avi narendra rahul anil rajesh sanjay deepak amit sunil arjun ravi wei ming hiroshi kenji yuki takashi shinzo fumio jong jae
min-jun lars sven erik anders bjorn jens soren magnus nils pekka andrzej donald-t jaroslaw lech piotr tomasz viktor-o zoltan janos volker keir rishi nigel gordon simon
sadiq humza angela-r wes jd barack mitch chuck bernie elon jeff-b lindsey pete kash pam barron jared eric-t steve-w
`.trim().split(/\s+/)]);

const SHORT_FORMS = [
  'michael mike mick', 'william bill will billy', 'robert bob rob bobby robbie', 'james jim jimmy jamie', 'thomas tom tommy', 'daniel dan danny', 'david dave', 'steven stephen steve',
  'joseph joe joey', 'benjamin ben benny bibi', 'samuel sam', 'anthony antony tony', 'nicholas nick nicolas', 'christopher chris', 'matthew matt', 'andrew andy drew',
  'edward ed eddie ted ned', 'theodore ted', 'ronald ron ronnie', 'donald don donnie', 'kenneth ken kenny', 'timothy tim', 'jeffrey jeff geoffrey geoff', 'gregory greg', 'richard rick dick rich ricky',
  'katherine catherine kate kathy cathy katie kathryn', 'elizabeth liz beth betty lizzie', 'margaret meg maggie peggy', 'jennifer jen jenny', 'rebecca becky', 'susan sue suzanne', 'charles charlie chuck',
  'john jack johnny jon', 'jonathan jon', 'alexander alex sasha aleksandr oleksandr alexandre', 'henry harry hank', 'lawrence larry laurence', 'patrick pat paddy', 'peter pete', 'philip phil phillip', 'raymond ray',
  'francis frank', 'franklin frank', 'vincent vince', 'walter walt', 'gerald gerry jerry', 'frederick fred freddie', 'albert al bert', 'alan allan allen al', 'arthur art', 'eugene gene', 'louis lou', 'leonard len leo',
  'deborah deb debbie', 'barbara barb', 'patricia pat patty tricia', 'victoria vicky tori', 'jacqueline jackie', 'christine christina chris chrissy tina', 'abigail abby', 'pamela pam', 'samantha sam', 'teresa theresa terry tess',
  'joshua josh', 'zachary zach zack', 'jacob jake', 'nathaniel nathan nate', 'mitchell mitch', 'bernard bernie', 'marjorie marge', 'kamala kam', 'vladimir volodymyr vova', 'sergei sergey serhii serhiy', 'dmitri dmitry dmitriy dmytro',
  'mohammed muhammad mohamed mohammad muhammed mohamad', 'ahmed ahmad', 'hussein hussain husein hossein', 'yusuf yousef youssef joseph', 'nikolai nikolay mykola nicholas', 'mikhail mykhailo michael', 'alexei alexey aleksei aleksey oleksiy oleksii',
  'andrei andrey andrii andriy', 'yevgeny evgeny yevhen evgeni yevgeni', 'yuri yury yurii iurii', 'viktor victor', 'pavel pavlo', 'ihor igor', 'oleh oleg', 'aleksandr oleksandr alexander', 'maxim maksim maksym', 'sergii sergei',
].map((group) => group.split(' ').map(foldNameWord));

const FORMS: ReadonlyMap<string, ReadonlySet<string>> = shortForms();

/** Whether two given names (each through `foldNameWord`) are forms of one: "mike" and "michael". */
export function areFormsOfOneName(a: string, b: string): boolean {
  return FORMS.get(a)?.has(b) ?? false;
}

function shortForms(): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const group of SHORT_FORMS) {
    for (const name of group) {
      const all = forms.get(name) ?? new Set<string>();
      for (const other of group) all.add(other);
      forms.set(name, all);
    }
  }
  return forms;
}
