import { codeOfApp } from '@tongshang/party/testing';
import type { Page } from 'playwright-core';
import { nextAction } from './forms.ts';
import { CountedHands } from './keystroke-model.ts';

const ORDER = { name: 'order.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 order 4711') };

/** From the first page of a platform on which nobody is to the papers of a first sale. @returns what it took */
export async function makeFirstPapers(page: Page): Promise<CountedHands> {
  const hands = new CountedHands(page);
  const country = () => page.getByLabel('Country', { exact: true }).first();
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

  // The firm, and its owner.
  await page.goto('/register');
  await hands.type(page.getByLabel(/^Name in Latin/), 'Solo Kiln Co., Ltd.');
  await hands.choose(country(), 'China', 'China');
  await hands.type(page.getByLabel(/^Street/), '7 Kiln Lane');
  await hands.type(page.getByLabel(/^(City|Town)/), 'Ningbo');
  await hands.type(page.getByLabel(/^Your name/), 'Chen Li');
  await hands.type(page.getByLabel(/^E-mail/), 'chen@kiln.example');
  await hands.type(page.getByLabel(/^Password/), 'quiet-rivers-carry-clay-cups');
  await hands.press(page.locator('form button[type=submit]'));

  // Its account, as its first page advises.
  await hands.press(page.getByRole('link', { name: 'Bank account', exact: true }));
  await hands.press(button('Add an account'));
  await hands.type(page.getByLabel(/^Account number/), '6222021234567890');
  await hands.type(page.getByLabel(/^Bank\b/).first(), 'Bank of Ningbo');
  await hands.type(page.getByLabel(/^BIC/), 'BKNBCN2NXXX');
  await hands.press(page.locator('#bank form button[type=submit]'));
  await page.getByText('Saved.').waitFor();

  // Its customer.
  await hands.press(page.getByRole('link', { name: 'Home', exact: true }).first());
  await hands.press(page.getByRole('link', { name: 'New trade for my customer' }).last());
  await hands.press(page.getByRole('link', { name: 'Add a contact' }).first());
  await hands.type(page.getByLabel(/^Name in Latin letters/), 'Mesa Ltda');
  await hands.choose(country(), 'Brazil', 'Brazil');
  await hands.press(button('Add'));
  await page.waitForURL(/contacts\/[0-9a-f-]{36}/);
  await hands.press(page.getByRole('link', { name: 'Home', exact: true }).first());
  await hands.press(page.getByRole('link', { name: 'New trade for my customer' }).last());

  // What is sold.
  await hands.choose(page.getByLabel(/^Buyer/), /Mesa/);
  await hands.type(page.getByLabel('Goods').first(), 'Porcelain cup');
  await hands.type(page.getByLabel('Quantity').first(), '1200');
  await hands.type(page.getByLabel('Unit price').first(), '1.25');
  await hands.choose(page.getByLabel(/named place|port of shipment/i).first(), /CNNGB/, 'Ningbo');
  await hands.press(page.locator('form button[type=submit]').last());
  await page.waitForURL(/\/trades\/[0-9a-f-]{36}/);

  // The proforma, from the list of papers.
  await hands.press(page.getByRole('tab', { name: 'Papers' }));
  await hands.press(button('Proforma invoice'));
  await page.getByLabel('Account that is paid').waitFor();
  await hands.press(button('Proforma invoice'));
  await page.getByText('PI-000001').first().waitFor();

  // What the customer ordered, by its paper; then the goods, the cartons, the invoice.
  await hands.press(nextAction(page));
  await hands.bring(page.getByRole('dialog').locator('input[type=file]'), ORDER);
  await hands.type(page.getByRole('dialog').getByLabel(/order number/i), '4711');
  await hands.press(page.getByRole('dialog').locator('button[type=submit]'));
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await hands.press(
    page.locator('header').getByRole('button', { name: 'Confirm payment · instalment 1', exact: true }),
  );
  await hands.press(page.getByRole('dialog').getByRole('button', { name: 'It has arrived', exact: true }));
  await setUpSecondFactor(page, hands);
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await act(page, hands, 'Record goods made');
  // What packing lacks is asked for when it is needed, and once.
  await hands.press(nextAction(page).filter({ hasText: 'Supply missing data' }));
  const form = page.getByRole('dialog');
  await hands.type(form.getByLabel(/net weight/i), '300');
  await hands.type(form.getByLabel(/gross weight/i), '360');
  await hands.press(form.locator('button[type=submit]'));
  await form.waitFor({ state: 'hidden' });
  for (const name of ['Pack', 'Issue the invoice']) await act(page, hands, name);
  return hands;
}

/** Who acts over money is asked for a second factor on the spot, once; what was begun goes on. */
export async function setUpSecondFactor(
  page: Page,
  hands = new CountedHands(page),
  dialog = page.getByRole('dialog', { name: 'Second factor' }),
): Promise<void> {
  await hands.press(dialog.getByRole('button', { name: 'Set up an authenticator app' }));
  const secret = ((await dialog.locator('code').textContent()) ?? '').replace(/\s/g, '');
  await hands.type(
    dialog.getByLabel('Six figures that the app shows'),
    codeOfApp(secret, Temporal.Now.instant()),
  );
  await page.keyboard.press('Enter');
  await hands.press(dialog.getByRole('button', { name: 'I have kept them' }));
  await page.getByText('I have kept them').waitFor({ state: 'detached' });
  await page.getByRole('dialog', { name: 'Second factor' }).waitFor({ state: 'detached' });
}

/** The next action as its form offers it; what is missing in it was not said before. */
async function act(page: Page, hands: CountedHands, name: string, sending = name): Promise<void> {
  await hands.press(page.locator('header').getByRole('button', { name, exact: true }));
  const form = page.getByRole('dialog');
  await hands.press(form.getByRole('button', { name: sending, exact: true }));
  await form.waitFor({ state: 'hidden' });
}
