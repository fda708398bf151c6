/** Asks the demo company's gateway as its owner; throws what it refuses. */
export type Ask = <Data = unknown>(query: string, variables?: Record<string, unknown>) => Promise<Data>;

/** A mutation that says only what went wrong, or also what its nouns are. */
export function mutation(name: string, nouns = ''): string {
  return `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${nouns} problems { message } } }`;
}

/** Neighbours hear of what was just made by event, a moment after. */
export async function eventually(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await work();
      return;
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
}
