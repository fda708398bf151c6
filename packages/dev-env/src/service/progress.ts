/** A progress bar on a terminal; a line every tenth part elsewhere. */
export function createProgress(total: number): { tick(): void; done(): void } {
  const begun = performance.now();
  let done = 0;
  let shown = -1;
  const show = () => {
    const share = total === 0 ? 1 : done / total;
    const rate = done / Math.max(0.001, (performance.now() - begun) / 1_000);
    const bar = '█'.repeat(Math.round(share * 30)).padEnd(30, '░');
    return `${bar} ${done}/${total}  ${rate.toFixed(1)}/s`;
  };
  return {
    tick() {
      done++;
      if (process.stdout.isTTY) process.stdout.write(`\r${show()}`);
      else if (Math.floor((done / total) * 10) > shown) {
        shown = Math.floor((done / total) * 10);
        console.log(show());
      }
    },
    done() {
      if (process.stdout.isTTY) process.stdout.write(`\r${show()}\n`);
    },
  };
}
