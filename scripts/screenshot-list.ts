import type { Page } from 'playwright-core';

/** One state to take a picture of, on phone and desktop. */
export interface Shot {
  readonly name: string;
  readonly path: string;
  /** Taken in dark colours too. */
  readonly dark?: boolean;
  /** The whole page, not only what the window shows. */
  readonly whole?: boolean;
  readonly noScript?: boolean;
  /** Before the page is opened: answers that a server can't be made to give. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** What a person does before the picture is taken. */
  readonly act?: (page: Page) => Promise<unknown>;
}

const answers = '**/api/v1/answers';
const benefitQuestion =
  'Gutten vår ligger på sykehuset, og sjefen spør hvem som skal betale lønna mi imens. Hva gjelder?';

/** Every state of the guide. */
export const shots: readonly Shot[] = [
  { name: '01-forside', path: '/', dark: true },
  { name: '02-forside-hele', path: '/', whole: true },
  { name: '03-svar', path: '/', dark: true, whole: true, act: ask(benefitQuestion) },
  { name: '04-kilde-apen', path: '/', dark: true, act: openCitation },
  { name: '05-varsel', path: '/', dark: true, act: ask('Jenta mi puster nesten ikke og er blå på leppene') },
  { name: '06-arbeider', path: '/', prepare: (page) => page.route(answers, () => {}), act: askAndLeave },
  {
    name: '07-uten-server',
    path: '/',
    whole: true,
    prepare: (page) => page.route(answers, (route) => route.abort()),
    act: askAndFail,
  },
  { name: '08-personopplysninger', path: '/', act: typePersonalData },
  { name: '09-nynorsk', path: '/?sprak=nn', whole: true, act: ask('Korleis får vi avlasting når vi er utslitne?') },
  { name: '10-engelsk', path: '/?sprak=en' },
  {
    name: '11-lokalt-svar',
    path: '/?kommune=4699',
    whole: true,
    act: ask('Hvordan søker vi om avlastning i kommunen?'),
  },
  { name: '12-tilbakemelding', path: '/', act: giveFeedback },
  { name: '13-delt-tema', path: '/?tema=pleiepenger' },
  { name: '14-uten-javascript', path: '/', noScript: true, whole: true, act: postQuestion },
  { name: '15-utskrift', path: '/', whole: true, act: printAnswer },
  { name: '16-tabell', path: '/', whole: true, act: ask('Hva er forskjellen på grunnstønad og hjelpestønad?') },
  { name: '17-avklaring', path: '/', whole: true, act: ask('hjelp') },
  { name: '18-uten-dekning', path: '/', whole: true, act: ask('kvalitetsregister for øyelege utland') },
  { name: '20-kart', path: '/kart', dark: true },
  { name: '29-kart-valgt', path: '/kart#diagnose' },
  { name: '21-kart-hele', path: '/kart', whole: true },
  { name: '22-artikkel', path: '/artikkel/pleiepenger', dark: true, whole: true },
  { name: '23-tema', path: '/tema/pleiepenger', whole: true },
  { name: '24-oversikt', path: '/artikkel/pleiepenger', act: fillOverview },
  { name: '25-bygg-inn', path: '/bygg-inn', whole: true },
  { name: '26-api', path: '/docs' },
  { name: '27-personvern', path: '/personvern' },
  { name: '28-finnes-ikke', path: '/finnes-ikke' },
  { name: '30-kommuneside', path: '/demo/kommune' },
  { name: '31-kommuneside-apen', path: '/demo/kommune', act: openLauncher },
];

function ask(question: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.fill('#question', question);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.feedback');
  };
}

async function openCitation(page: Page): Promise<void> {
  await ask(benefitQuestion)(page);
  await page.locator('.mark').first().click();
  await page.waitForSelector('.quote:popover-open');
}

async function askAndLeave(page: Page): Promise<void> {
  await page.fill('#question', benefitQuestion);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.working');
}

async function askAndFail(page: Page): Promise<void> {
  await page.fill('#question', benefitQuestion);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.failure');
}

async function typePersonalData(page: Page): Promise<void> {
  await page.fill('#question', 'Sønnen min med fnr 010112 12345 er syk, ring meg på 912 34 567 eller mor@eksempel.no');
  await page.waitForSelector('.privacy li');
}

async function giveFeedback(page: Page): Promise<void> {
  await ask(benefitQuestion)(page);
  await page.locator('.feedback button').nth(1).click();
  await page.locator('.feedback-form').scrollIntoViewIfNeeded();
}

async function postQuestion(page: Page): Promise<void> {
  await page.fill('#question', benefitQuestion);
  await page.click('.ask-send');
  await page.waitForSelector('.answer');
}

async function fillOverview(page: Page): Promise<void> {
  await page.click('[data-keep]');
  await page.goto(new URL('/oversikt', page.url()).href);
  await page.fill('#nytt-gjoremal', 'Be legen om legeerklæring');
  await page.keyboard.press('Enter');
}

async function printAnswer(page: Page): Promise<void> {
  await ask(benefitQuestion)(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

async function openLauncher(page: Page): Promise<void> {
  await page.locator('livs-veiviser button').click();
  await page.frameLocator('livs-veiviser iframe').locator('#question').waitFor();
}
