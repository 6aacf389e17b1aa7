import { expect } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';

const drawing = 'flowchart LR\n a[Lambda] --> b[(Users table)]\n a --> c[S3 & CloudFront]\n a --> d[(Orders DB)]';

test('what a pasted diagram leaves open is chosen by one key each, as one step, without a pointer', async ({
  running,
}) => {
  const { page } = running;
  const app = driver(running);
  await app.newBoard();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, drawing);
  const panel = page.getByRole('region', { name: '3 boxes are guesses' });
  await expect(panel).toBeFocused({ timeout: 30_000 });
  const pressed = () => panel.locator('[aria-pressed="true"]').allTextContents();
  await expect.poll(pressed).toEqual(['1 DynamoDB', '1 S3', '4 Plain box']);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('2');
  await page.keyboard.press('2');
  await page.keyboard.press('1');
  await expect.poll(pressed).toEqual(['2 Plain box', '2 CloudFront', '1 RDS']);
  await page.screenshot({ path: 'test-results/guesses.png' });
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();

  const services = async (name: string) => {
    const { design } = JSON.parse(await app.saveAs(name)) as { design: { nodes: { service: string }[] } };
    return design.nodes.map(({ service }) => service);
  };
  expect(await services('Chosen.edgewise')).toEqual(['lambda', 'generic', 'cloudfront', 'rds']);
  await page.keyboard.press('Control+z');
  expect(await services('Guessed.edgewise')).toEqual(['lambda', 'dynamodb', 's3', 'generic']);
});

test('an architecture diagram is read in the window too, and a broken one says where', async ({ running }) => {
  const { page } = running;
  const app = driver(running);
  await app.newBoard();
  const paste = (text: string) =>
    page.evaluate((plain) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain);
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  await paste(
    'architecture-beta\n service a(logos:aws-lambda)[Resize]\n service b(logos:aws-s3)[Pictures]\n a:R --> L:b',
  );
  await expect(page.getByText('Drawn from Mermaid: 2 services and 1 arrow')).toBeVisible({ timeout: 30_000 });
  await paste('flowchart TB\n a[x (y)] --> b');
  await expect(page.getByText(/It cannot be read on line 2, column 6: “\(” does not fit here/)).toBeVisible();
});
