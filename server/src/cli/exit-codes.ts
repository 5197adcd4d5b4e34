/** Exit codes, a contract: 0 nothing to report, 1 findings at or above `--fail-on`, 2 could not run. */

export const exitCodes = { clean: 0, findings: 1, failed: 2 } as const;
