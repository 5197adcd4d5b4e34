/** Whether this process may write a folder's saved index; where another does, it reads until that one is gone. */

import type { Log } from '../engine/ports';
import type { StoreFolder } from './store-folder';
import type { StoreLock } from './store-lock';

export class WriteRight {
  readonly #folder: StoreFolder;
  readonly #log: Log;
  #lock: StoreLock | undefined;
  #readOnly = false;
  /** Whether it only reads because another process writes, which may end. */
  #isAnothers = false;

  constructor(folder: StoreFolder, log: Log) {
    this.#folder = folder;
    this.#log = log;
  }

  get readOnly(): boolean {
    return this.#readOnly;
  }

  /** Whether it has the lock, and has not been taken for dead meanwhile. */
  get held(): boolean {
    return this.#lock?.held() === true;
  }

  async ask(): Promise<void> {
    try {
      this.#lock = await this.#folder.lock();
      this.#isAnothers = !this.#lock;
      if (this.#isAnothers) this.#log.write('info', 'another process keeps the saved index of this folder; this one only reads it');
    } catch (error) {
      this.#log.write('error', 'the index cannot be saved', { error });
    }
    this.#readOnly = !this.#lock;
  }

  /** Whether the process that had it is gone, and this one may write from now on what it finds there. */
  async askAgain(): Promise<boolean> {
    if (!this.#isAnothers) return false;
    this.#lock = await this.#folder.lock().catch(() => undefined);
    if (!this.#lock) return false;
    this.#readOnly = false;
    this.#isAnothers = false;
    return true;
  }

  /** Asks where it did not yet, as the folder may be new. `isUntouched`: whether nobody has written there since it was opened. */
  async mayWrite(isUntouched: () => Promise<boolean>): Promise<boolean> {
    if (this.held) return true;
    if (this.#lock) {
      this.#log.write('error', 'another process took over the saved index of this folder; this one only reads it from now on');
      this.giveUp();
      this.#isAnothers = true;
      return false;
    }
    await this.ask();
    if (this.#readOnly) return false;
    if (await isUntouched()) return true;
    this.giveUp();
    this.#isAnothers = true;
    return false;
  }

  /** Lets another process write, and does not ask again. */
  giveUp(): void {
    this.#isAnothers = false;
    this.#lock?.release();
    this.#lock = undefined;
    this.#readOnly = true;
  }
}
