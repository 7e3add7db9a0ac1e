// The explorer's form: it selects claims from the page's own data and shows them. Nothing is stored or sent; the choice
// stands only in the fragment of the address, so that the back button works and a page can be kept.
// The selection is the generator's (ExploreIndex.cs), line by line; a test runs both on the same choices.

/**
 * @typedef {{level: string, label: string, href: string, title: string}} Chip
 * @typedef {'stage' | 'cause' | 'site'} Dimension
 * @typedef {{stage: string, cause: string, site: string, goal: string}} Choice what is '' was not said
 * @typedef {{id: string, plain: string, chip: Chip, treatment: string[], stage: string[], cause: string[], site: string[], meaning: string[]}} Claim
 * @typedef {{dimension: Dimension, named: string[]}} Difference names nothing where the claim leaves it open
 * @typedef {{claim: Claim, differences: Difference[]}} Near
 * @typedef {{fits: Claim[], near: Near[], others: number}} Explored
 * @typedef {{title: string, href: string, questions?: string[], unknowns?: string[],
 *   answers?: Record<string, {word: string, because: string, chip?: Chip, nearest?: boolean}>, harms?: {title: string, chip?: Chip}[]}} Page
 * @typedef {{most: number, stage: Record<string, Page>, cause: Record<string, Page>,
 *   site: Record<string, Page>, treatment: Record<string, Page>, meaning: Record<string, string>, claims: Claim[]}} Data
 */

/** @type {Dimension[]} */
const dimensions = ['stage', 'cause', 'site'];

/**
 * The claims for a choice.
 * @param {Claim[]} claims
 * @param {Choice} choice
 * @returns {Explored}
 */
export function select(claims, choice) {
  const asked = dimensions.filter(dimension => choice[dimension]);
  /** @type {Explored} */
  const found = { fits: [], near: [], others: 0 };
  for (const claim of claims) {
    if (choice.goal && !claim.meaning.includes(choice.goal)) {
      continue;
    }

    const differences = asked
      .filter(dimension => !claim[dimension].includes(choice[dimension]))
      .map(dimension => ({ dimension, named: claim[dimension] }));
    const other = countOther(differences);
    if (differences.length === 0) {
      found.fits.push(claim);
    } else if (other === 0 || (other === 1 && differences.length < asked.length)) {
      found.near.push({ claim, differences });
    } else {
      found.others++;
    }
  }

  found.near.sort((a, b) => countOther(a.differences) - countOther(b.differences) || a.differences.length - b.differences.length);
  return found;
}

/** @param {Difference[]} differences */
function countOther(differences) {
  return differences.filter(difference => difference.named.length > 0).length;
}

/**
 * How a claim differs, in words.
 * @param {Data} data
 * @param {Difference} difference
 */
export function words(data, { dimension, named }) {
  const name = { stage: 'Stage', cause: 'Cause', site: 'Place' }[dimension];
  const titles = named.map(slug => data[dimension][slug]?.title).filter(Boolean);
  return named.length > 0 ? `${name}: ${titles.join('; ')}` : `${name} not stated`;
}

/**
 * The choice that an address's fragment holds; what the data does not know is left out.
 * @param {Data} data
 * @param {string} fragment
 * @returns {Choice | null} null where nothing was chosen
 */
export function read(data, fragment) {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const known = (/** @type {string} */ name, /** @type {object} */ all) => {
    const value = given.get(name) ?? '';
    return Object.hasOwn(all, value) ? value : '';
  };
  return given.has('stage')
    ? { stage: known('stage', data.stage), cause: known('cause', data.cause), site: known('site', data.site), goal: known('goal', data.meaning) }
    : null;
}

/** What the page shows, as elements. */
class Drawing {
  /**
   * @param {Data} data
   * @param {string} root what leads to the site's root
   */
  constructor(data, root) {
    this.data = data;
    this.root = root;
  }

  /**
   * @param {Choice} choice
   * @param {Explored} found
   * @returns {Node[]}
   */
  all(choice, found) {
    const pages = dimensions.map(dimension => this.data[dimension][choice[dimension]]).filter(Boolean);
    const shown = found.fits.slice(0, this.data.most);
    const treatments = [...new Set([...found.fits, ...found.near.map(near => near.claim)].flatMap(claim => claim.treatment))];
    return [
      element('h2', { id: 's-result', tabindex: '-1' }, 'What was found'),
      element('p', {}, this.situation(choice)),
      ...this.answers(choice),
      element('h3', {}, 'Claims that fit'),
      ...(found.fits.length === 0
        ? [element('p', { class: 'gap' }, 'Nothing in the evidence held fits this combination.')]
        : [element('p', {}, `${counted(found.fits.length, 'claim fits', 'claims fit')} everything that you chose. The most certain stand first.`
          + (found.fits.length > shown.length ? ` The first ${shown.length} are shown; choose more to see fewer.` : ''))]),
      ...this.claims('With a treatment', shown.filter(claim => claim.treatment.length > 0)),
      ...this.claims('What happens, and to whom', shown.filter(claim => claim.treatment.length === 0)),
      ...this.near(found),
      ...this.harms(treatments),
      ...texts('What nobody knows yet', 'unknowns', pages.flatMap(page => page.unknowns ?? [])),
      ...texts('Questions to ask', 'questions', pages.flatMap(page => page.questions ?? [])),
      ...this.sheet(choice),
    ];
  }

  /** @param {Choice} choice */
  situation(choice) {
    const name = (/** @type {Dimension} */ dimension) => this.data[dimension][choice[dimension]]?.title;
    return [
      `Stage: ${name('stage') ?? 'not known'}`,
      `Cause: ${name('cause') ?? 'any'}`,
      `Place: ${name('site') ?? 'any'}`,
      `What matters most: ${this.data.meaning[choice.goal] ?? 'all'}`,
    ].join(' · ');
  }

  /**
   * The site's own answers for a stage.
   * @param {Choice} choice
   */
  answers(choice) {
    const answers = this.data.stage[choice.stage]?.answers ?? {};
    const rows = Object.keys(this.data.meaning)
      .filter(meaning => answers[meaning] && (!choice.goal || choice.goal === meaning))
      .map(meaning => element('p', {}, element('strong', {}, `${this.data.meaning[meaning]}: ${answers[meaning].word}.`), ` ${answers[meaning].because} `,
        ...(answers[meaning].nearest ? [element('span', { class: 'nearest' }, 'Nearest claim:'), ' '] : []),
        ...this.chip(answers[meaning].chip)));
    return rows.length > 0 ? [element('section', { class: 'brief' }, element('h3', {}, 'In brief, for any cause and place'), ...rows)] : [];
  }

  /**
   * @param {string} heading
   * @param {Claim[]} claims
   */
  claims(heading, claims) {
    return claims.length > 0 ? [element('h4', {}, heading), this.list(claims.map(claim => ({ claim, differences: [] })))] : [];
  }

  /** @param {Explored} found */
  near(found) {
    const shown = found.near.slice(0, this.data.most);
    const others = found.others > 0
      ? [element('p', { class: 'note' }, `${counted(found.others, 'more claim about this is', 'more claims about this are')} from other situations and not shown here.`)]
      : [];
    return shown.length === 0 ? others : [
      element('h3', {}, 'Claims that nearly fit'),
      element('details', { class: 'near', ...(found.fits.length === 0 ? { open: '' } : {}) },
        element('summary', {}, counted(found.near.length, 'claim, and how it differs', 'claims, and how each differs')),
        element('p', {}, 'Those that differ least stand first.' + (found.near.length > shown.length ? ` The first ${shown.length} are shown.` : '')),
        this.list(shown)),
      ...others,
    ];
  }

  /** @param {Near[]} claims */
  list(claims) {
    return element('ul', { class: 'found' }, ...claims.map(({ claim, differences }) => element('li', { 'data-claim': claim.id },
      element('p', {}, `${claim.plain} `, ...this.chip(claim.chip)),
      ...(claim.treatment.length > 0
        ? [element('p', { class: 'note' }, 'About: ', ...claim.treatment.flatMap((slug, i) => [i > 0 ? ', ' : '', this.link(this.data.treatment[slug])]))]
        : []),
      ...(differences.length > 0
        ? [element('p', { class: 'differs' }, element('strong', {}, 'Differs.'), ` ${differences.map(difference => words(this.data, difference)).join(' · ')}`)]
        : []))));
  }

  /** @param {string[]} treatments */
  harms(treatments) {
    const link = (/** @type {string} */ slug) => this.link(this.data.treatment[slug], '#s-harms');
    const of = (/** @type {string} */ slug) => this.data.treatment[slug].harms ?? [];
    const without = treatments.filter(slug => of(slug).length === 0);
    return treatments.length === 0 ? [] : [
      element('h3', {}, 'Harms of the treatments named'),
      element('dl', { class: 'harms' },
        ...treatments.filter(slug => of(slug).length > 0).map(slug => element('div', {},
          element('dt', {}, link(slug)),
          ...of(slug).map(harm => element('dd', {}, `${harm.title} `, ...this.chip(harm.chip))))),
        ...(without.length === 0 ? [] : [element('div', {},
          element('dt', {}, 'Nothing held'),
          element('dd', {}, 'Nothing in the evidence held on harms of ',
            ...without.flatMap((slug, i) => [i > 0 ? ', ' : '', link(slug)]),
            '. That does not mean that there are none.'))])),
    ];
  }

  /** @param {Choice} choice */
  sheet(choice) {
    const known = dimensions.map(dimension => this.data[dimension][choice[dimension]]?.title).filter(Boolean).join('; ');
    const row = (/** @type {string} */ term, /** @type {string} */ text) => element('div', {}, element('dt', {}, term), element('dd', {}, text));
    const print = element('button', { type: 'button' }, 'Print this');
    print.addEventListener('click', () => window.print());
    return [
      element('h3', {}, 'My notes'),
      element('p', { class: 'on-screen' }, print),
      element('dl', { class: 'sheet' },
        row('What matters to me', this.data.meaning[choice.goal] ?? 'Write here:'),
        row('What I know', known || 'Write here:'),
        row('Who helps me', 'Name and number:'),
        row('How sure I am', 'Sure · Fairly sure · Not sure, because:')),
    ];
  }

  /** @param {Chip} [chip] */
  chip(chip) {
    if (!chip) {
      return [];
    }

    return [element('a', { class: `chip ${chip.level}`, href: this.root + chip.href },
      chip.label,
      element('span', { class: 'visually-hidden' }, `: ${chip.title}`))];
  }

  /**
   * @param {Page} page
   * @param {string} [fragment]
   */
  link(page, fragment = '') {
    return element('a', { href: this.root + page.href + fragment }, page.title);
  }
}

/**
 * @param {string} heading
 * @param {string} kind Class of the list.
 * @param {string[]} all
 */
function texts(heading, kind, all) {
  const once = [...new Set(all)];
  return once.length > 0 ? [element('h3', {}, heading), element('ul', { class: kind }, ...once.map(text => element('li', {}, text)))] : [];
}

/**
 * @param {number} count
 * @param {string} one
 * @param {string} many
 */
function counted(count, one, many) {
  return `${count} ${count === 1 ? one : many}`;
}

/**
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} children
 */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }

  made.append(...children.filter(child => child !== ''));
  return made;
}

/** Shows the form, and what was found whenever the fragment changes. */
async function start() {
  const form = /** @type {HTMLFormElement | null} */ (document.querySelector('form.explore'));
  const source = /** @type {HTMLAnchorElement | null} */ (document.querySelector('#explore-data'));
  if (!form || !source) {
    return;
  }

  const response = await fetch(source.href);
  if (!response.ok) {
    return;
  }

  const data = /** @type {Data} */ (await response.json());
  const drawing = new Drawing(data, form.dataset.root ?? '');
  const status = element('p', { role: 'status', class: 'found-count by-script' });
  const result = element('div', { id: 's-found', class: 'explored' });
  form.after(status, result);
  form.hidden = false;

  const show = (/** @type {boolean} */ move) => {
    const choice = read(data, location.hash);
    if (!choice) {
      // A link to a part of this page, such as the skip link, is no choice; only the plain address takes one back.
      if (location.hash.length > 1) {
        return;
      }

      form.reset();
      status.textContent = '';
      result.replaceChildren();
      return;
    }

    for (const [name, value] of Object.entries(choice)) {
      const field = form.elements.namedItem(name);
      if (field && 'value' in field) {
        field.value = value;
      }
    }

    const found = select(data.claims, choice);
    result.replaceChildren(...drawing.all(choice, found));
    status.textContent = `${counted(found.fits.length, 'claim fits', 'claims fit')}, ${counted(found.near.length, 'claim nearly fits', 'claims nearly fit')}.`;
    if (move) {
      result.querySelector('h2')?.focus();
    }
  };

  form.addEventListener('submit', event => {
    event.preventDefault();
    const chosen = new URLSearchParams(/** @type {any} */ (new FormData(form))).toString();
    if (location.hash === `#${chosen}`) {
      show(true);
    } else {
      location.hash = chosen;
    }
  });
  window.addEventListener('hashchange', () => show(true));
  show(false);
}

if (typeof document !== 'undefined') {
  start();
}
