/** Verbs with a particle, and what is the opposite of them; written by hand for this project. */

/** One pair per line; "=" parts ways of saying the same, and a verb may stand alone. */
export const phraseOpposites = `
go ahead = take place / call off = cancel = scrap = abandon
vote for = vote favour = vote favor / vote against
rule favour = rule favor / rule against
argue for / argue against
campaign for / campaign against
speak favour = speak favor / speak against
step down = stand down / stay on = carry on
turn down / accept = take up
pull out = drop out / stay in = take part
break off / resume
switch on = turn on / switch off = turn off
opt in / opt out
log in / log out
`;
