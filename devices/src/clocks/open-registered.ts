import type { ClockRow } from '../rows.ts';
import { type ClockOptions, type ClockSession, openClock } from '../zkteco/clock-session.ts';
import { ClockRefusal } from '../zkteco/packet.ts';
import { WrongSerial } from './observe-clock.ts';

/**
 * Connects to a clock and looks whether it is the right one. A conversation that broke off while nobody could punch left it so: now they can
 * again. Rejects with WrongSerial too.
 */
export async function openRegistered({ serial }: ClockRow, options: ClockOptions): Promise<ClockSession> {
  const session = await openClock(options);
  try {
    const found = await session.serial();
    if (found !== serial) throw new WrongSerial(found);
    await session.release().catch((error) => {
      if (!(error instanceof ClockRefusal)) throw error;
    });
    return session;
  } catch (error) {
    await session.close();
    throw error;
  }
}
