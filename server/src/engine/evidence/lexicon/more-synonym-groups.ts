/** More of the same: change and measure, life and work, mind and mood. One group per line; written by hand for this project. */

export const moreSynonymGroups = `
increase rise grow growth climb gain up raise jump surge soar expand higher
decrease fall drop decline reduce reduction cut slump plunge shrink lower down slip dip slide tumble sink plummet dwindle
big large huge major massive great vast substantial significant considerable sizable
small little minor slight tiny
fast quick rapid swift speedy
important key crucial vital critical essential significant
main primary chief principal key major
hard difficult tough challenging
easy simple straightforward effortless
good great excellent outstanding
bad poor terrible
strong robust powerful solid
weak fragile feeble
new fresh latest recent
old former previous past
begin start launch open commence kick
end finish conclude complete stop close
continue carry persist remain keep
stop halt cease end suspend
delay postpone defer
cancel scrap abandon axe drop
create make build establish form set found develop produce
found establish set
build construct construction erect
destroy demolish ruin wreck
damage harm hurt
repair fix mend restore
help assist aid support assistance
support back endorse
give provide offer supply deliver grant
receive get obtain gain
show reveal indicate demonstrate display suggest
find discover locate detect uncover
search hunt look seek
seek pursue look
try attempt
plan intend aim propose intention
plan scheme proposal project
proposal suggestion propose suggest
expect anticipate forecast predict project estimate
think believe consider feel
want wish desire hope
hope aspire optimistic
worry concern fear anxiety
warn caution alert warning
threaten threat
promise pledge vow commit commitment
criticise criticize condemn denounce slam attack blast
condemn denounce deplore
praise hail applaud laud commend
support backing
oppose object resist opposition
protest demonstration rally march demonstrator protester
allow let permit enable
prevent block stop avert
force compel make
need require must
use utilise utilize employ usage
change alter modify shift
move shift relocate transfer
go travel head
arrive reach come
return back
leave depart
enter join
live reside resident
resident inhabitant local
house home residence property
building structure
road street
car vehicle
truck lorry
plane aircraft jet
ship vessel boat
crash collision accident
hospital clinic infirmary
doctor physician medic
sick ill unwell
disease illness sickness
drug medicine medication
school college
pupil student schoolchild
teach teacher
study research survey
researcher scientist academic
university college
child kid youngster
boy lad
man male
woman female
mother mum mom
father dad
wife husband spouse
parent mother father
people person individual
company firm business corporation
business trade commerce
trade commerce
factory plant facility
worker employee staff
employee staff personnel workforce
job post position role work
customer client consumer user
product item goods
market marketplace
share stock
tax levy
budget spending
debt loan borrowing
bank lender
economy economic
rate level
average mean typical
number figure total amount
half fifty
quarter three-month
twice double
triple treble
yearly annual annually
month monthly
week weekly
day daily
decade ten-year
near close nearby
about around approximately roughly some almost nearly
nearly almost close
early initial
late final
next following subsequent upcoming coming
last previous past
first initial original
current present existing
former ex previous
also additionally furthermore
however although though despite
because due since
free complimentary cost-free gratis
discount reduction off
customised customized tailored personalised personalized tailor-made bespoke
comprehensive complete full entire whole all-in-one total
feature include comprise contain
include contain comprise
various several multiple numerous many different
many numerous several
unique exclusive distinctive
invite encourage
present offer introduce
introduce launch unveil
promote advertise market
improve enhance boost better improvement
boost increase enhance
manage handle run oversee
lead head run
organise organize arrange
share exchange
learn discover study
teach instruct
remember recall
forget overlook
record album
song track single
film movie picture
show programme program series
book novel
writer author
actor star performer
picture photo photograph image
video footage clip
internet online web
website site
newspaper paper daily
broadcast air
game contest competition tournament
prize award
race contest
fan supporter follower
injury knock
investigate probe inquiry investigation enquiry examine
evidence proof
witness bystander
rescue save
missing lost vanished disappear
body corpse remains
storm hurricane gale
flood flooding
fire blaze
weather climate
rain rainfall
earthquake quake tremor
energy power electricity
oil petroleum crude
gas fuel
environment ecological
animal creature
dog canine
religious faith
church parish
christmas festive
charity nonprofit foundation
volunteer helper
migrant refugee immigrant
immigration migration
terrorist militant extremist insurgent
rebel insurgent militant
hostage captive
weapon arms gun
missile rocket
drone uav unmanned
nuclear atomic
sanction penalty embargo
penalty fine punishment
violate breach break infringe
breach break violation
complaint grievance
apologise apologize sorry apology
admit acknowledge concede confess
acknowledge recognise recognize
thank grateful gratitude appreciate
laugh joke funny humorous
angry furious outrage upset
happy pleased delighted glad
sad upset unhappy
surprise shock stun
afraid scared frightened
proud honoured honored
tired exhausted weary
busy occupied
rich wealthy affluent
poor impoverished needy
safe secure
security safety
danger risk peril hazard
dangerous hazardous risky
famous renowned celebrated noted
popular favourite favorite
beautiful lovely
strange odd weird unusual
true real genuine
false untrue baseless bogus unfounded
wrong incorrect mistaken
right correct
certain sure definite
possible potential
likely probable
public civic
private personal confidential
local regional
national nationwide
international global worldwide
global worldwide world
foreign overseas
abroad overseas
contact speak talk communicate
contact communication
`;
