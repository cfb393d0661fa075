import { expect, test } from 'vitest';
import { blunders } from './blunders.ts';
import { choose } from './forms.ts';
import { visits } from './visit.ts';

const { open } = visits();

const SHEET = `Company,Country,Contact person,Email,VAT,Phone
Tideway Tableware Ltd,GB,Ada King,ada@tideway.example,,+44 20 7946 0018
Tideway Tableware,GB,Tom Field,tom@tideway.example,,
Rhein Handel GmbH,DE,Bob Baum,bob@rhein.example,DE136695977,+49 30 5550199
,FR,,,,
`;

test('contacts come in from a file, each row decided; two that are the same become one', async () => {
  const page = await open('seller');
  await page.goto('/contacts');
  await page.getByRole('heading', { name: 'Address book', level: 1 }).waitFor();
  await page.keyboard.press('i');
  await page.getByRole('heading', { name: 'Import contacts' }).waitFor();
  const file = { name: 'customers.csv', mimeType: 'text/csv', buffer: Buffer.from(SHEET) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('4 contacts in the file').waitFor();
  await page.getByText('The check digits of “DE136695977” are wrong').waitFor();
  const take = page.getByRole('button', { name: /^Take \d rows? over$/ });
  expect(await take.isDisabled()).toBe(true);
  expect(await blunders(page)).toEqual([]);
  await page.getByRole('button', { name: 'Put each with its earlier row' }).click();
  await choose(page, page.getByLabel('What becomes of row 4'), 'A new contact');
  await page.getByRole('button', { name: 'Take 3 rows over' }).click();
  await page.getByText('2 contacts added').waitFor();

  await page.getByRole('link', { name: 'To the address book' }).click();
  await page.getByRole('searchbox').fill('tom@tideway');
  await page.waitForURL(/text=tom/);
  await page.getByRole('link', { name: 'Tideway Tableware Ltd' }).click();
  await page.getByText('Tom Field').waitFor();
  expect(await page.getByRole('link', { name: '+44 20 7946 0018' }).getAttribute('href')).toBe(
    'tel:+442079460018',
  );
  const kept = page.url();

  await page.goto('/contacts');
  await page.getByRole('heading', { name: 'Address book', level: 1 }).waitFor();
  await page.keyboard.press('n');
  await page.getByLabel('Name in Latin letters').fill('TIDEWAY tableware');
  await page.getByLabel('Country').first().fill('Ireland');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('This may be a contact that you have already').waitFor();
  await page.getByRole('button', { name: 'It is another firm: add it' }).click();
  await page.getByText('These may be the same firm').waitFor();
  const given = page.url();

  await page.goto(kept);
  await page.getByRole('link', { name: 'Merge the two' }).click();
  await page.getByRole('radio', { name: 'Ireland' }).check();
  expect(await blunders(page)).toEqual([]);
  await page.getByRole('button', { name: 'Merge TIDEWAY tableware into Tideway Tableware Ltd' }).click();
  await page.getByRole('definition').filter({ hasText: 'Ireland' }).waitFor();
  await page.goto(given);
  await page.waitForURL(kept);
});

test('the address book fits a phone, in Chinese', async () => {
  const page = await open('seller', { language: 'zh-CN', theme: 'dark', screen: 'phone' });
  for (const [path, heading] of [
    ['/contacts', '通讯录'],
    ['/contacts/new', '添加联系单位'],
    ['/contacts/import', '导入联系单位'],
  ] as const) {
    await page.goto(path);
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    expect(await blunders(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
  const file = { name: 'customers.csv', mimeType: 'text/csv', buffer: Buffer.from(SHEET) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('各列的读取方式').click();
  const choices = page.locator('details .ant-select');
  await choices.first().waitFor();
  const boxes = await choices.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
  expect(boxes).toHaveLength(6);
  expect(Math.max(...boxes)).toBeLessThanOrEqual(360);
});
