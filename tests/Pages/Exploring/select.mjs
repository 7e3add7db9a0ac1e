// Runs the explorer's script outside a browser: takes claims and choices as JSON from its input, writes what it selects.
import { readFileSync } from 'node:fs';

const script = readFileSync(process.argv[2], 'utf8');
const { select, words } = await import(`data:text/javascript,${encodeURIComponent(script)}`);
const { data, choices } = JSON.parse(readFileSync(0, 'utf8'));
const results = choices.map(choice => {
  const found = select(data.claims, choice);
  return {
    fits: found.fits.map(claim => claim.id),
    near: found.near.map(({ claim, differences }) => `${claim.id}: ${differences.map(difference => words(data, difference)).join(' · ')}`),
    others: found.others,
  };
});
process.stdout.write(JSON.stringify(results));
