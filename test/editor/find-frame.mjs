/** Finds the frame of a web page inside the workbench, which comes as late as the page likes. */

/** The frame that has something to select. */
export async function findFrame(page, selector) {
  for (let tries = 0; tries < 180; tries++) {
    for (const frame of page.frames()) {
      if (await frame.locator(selector).count().catch(() => 0)) return frame;
    }
    await page.waitForTimeout(250);
  }
  throw new Error(`No frame ever had ${selector}.`);
}
