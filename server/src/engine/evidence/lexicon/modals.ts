/** Words under which a verb tells no deed; written by hand for this project. */

/** Not "will": what a source announces for a day has often happened when the draft tells it. */
export const modals: ReadonlySet<string> = new Set('should could may might must'.split(' '));

/** Before "that": what is asked for. Before "to": the same. */
export const demands: ReadonlySet<string> = new Set(
  ('demand demands demanded demanding insist insists insisted propose proposes proposed proposing suggest suggests suggested suggesting recommend recommends recommended '
    + 'request requests requested requesting ask asks asked asking urge urges urged urging require requires required requiring').split(' '),
);

/** Before "to": what is meant to be done, by every form in use. */
export const plans: ReadonlySet<string> = new Set(
  ('plan plans planned planning intend intends intended intending aim aims aimed aiming hope hopes hoped hoping want wants wanted wanting wish wishes wished '
    + 'threaten threatens threatened threatening seek seeks sought seeking vow vows vowed pledge pledges pledged promise promises promised offer offers offered '
    + 'prepare prepares prepared preparing ready willing supposed call calls called calling proposal proposals bid bids '
    + 'try tries tried trying attempt attempts attempted attempting consider considers considered considering').split(' '),
);

/** Directly before "to": what may come. */
export const prospects: ReadonlySet<string> = new Set('likely unlikely expected due set scheduled poised bound meant'.split(' '));
