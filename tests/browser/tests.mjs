// What a report does in a browser. Each test gets a function that opens a report.
import assert from 'node:assert/strict';
import { unreadableTexts, outsideTexts, unnamedControls } from './inspect.mjs';

export const tests = [];
const test = (name, body) => tests.push([name, body]);

const reports = ['one', 'several', 'payloads', 'arabic', 'samples'];
const unfold = page => page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });

for (const name of reports) {
  for (const width of [390, 1280]) {
    test(`${name}: nothing overflows at ${width} px, folded or not`, async open => {
      const { page } = await open(name, { width });
      assert.deepEqual(await page.evaluate(outsideTexts), []);
      await unfold(page);
      assert.ok(await page.evaluate(() => document.documentElement.scrollHeight) > 900);
      assert.deepEqual(await page.evaluate(outsideTexts), []);
    });
  }

  for (const scheme of ['light', 'dark']) {
    test(`${name}: every text can be read, ${scheme}`, async open => {
      const { page } = await open(name, { scheme });
      await unfold(page);
      for (const button of ['.names button.name', '.legend button.chip']) {
        if (await page.locator(button).count() > 0) await page.locator(button).first().evaluate(element => element.click());
      }
      await page.evaluate(() => { for (const block of document.querySelectorAll('.blocks li')) block.hidden = false; });
      const { checked, unreadable } = await page.evaluate(unreadableTexts);
      assert.ok(checked > 20, `only ${checked} texts were looked at`);
      assert.deepEqual(unreadable, []);
    });
  }

  test(`${name}: no message, no error, no request, with and without script`, async open => {
    for (const script of [true, false]) {
      const { page, seen } = await open(name, { script });
      for (const summary of (await page.locator('summary').all()).slice(0, 12)) {
        if (await summary.isVisible()) await summary.click();
      }
      if (script) {
        for (const button of await page.locator('button:visible').all()) {
          if (await button.isVisible()) await button.click();
        }
      }
      assert.deepEqual(seen, []);
    }
  });

  test(`${name}: every control has a name, every id is one`, async open => {
    const { page } = await open(name);
    assert.deepEqual(await page.evaluate(unnamedControls), []);
  });
}

test('a payload is shown as text and runs nowhere', async open => {
  for (const name of ['payloads', 'several']) {
    const { page } = await open(name);
    await unfold(page);
    assert.equal(await page.evaluate(() => window.broken), undefined);
    const text = await page.evaluate(() => document.body.innerText);
    for (const payload of ["<script>window.broken = 'title'</script>", "<script>window.broken = 'text'</script>", "\"><script>window.broken='publisher'</script>", '</article></div></details></main>', '{{content}} and {{style}}']) {
      assert.ok(text.includes(payload), payload);
    }
    assert.equal(await page.locator('script').count(), 1);
    assert.equal(await page.locator('img, iframe, object, math, [onmouseover], [onload], [onerror]').count(), 0);
    const addresses = await page.evaluate(() => Array.from(document.links, link => link.protocol));
    assert.deepEqual(addresses.filter(protocol => !['file:', 'https:', 'http:', 'mailto:'].includes(protocol)), []);
  }
});

test('the policy keeps scripts, styles and pictures of others out', async open => {
  const { page, seen } = await open('one');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.broken = true';
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    const picture = document.createElement('img');
    picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    document.body.append(script, style, picture);
  });
  await page.waitForTimeout(100);
  assert.equal(await page.evaluate(() => window.broken), undefined);
  assert.ok(await page.locator('main').isVisible());
  assert.equal(seen.filter(line => line.includes('Content Security Policy')).length, 3, seen.join('\n'));
});

test('the switch shows and hides what was dropped', async open => {
  const { page } = await open('one');
  const dropped = page.locator('.blocks li.dropped:visible');
  const kept = page.locator('.blocks li.kept:visible');
  const before = [await dropped.count(), await kept.count()];
  assert.ok(before[0] > 3 && before[1] > 3);
  const button = page.getByRole('button', { name: 'Show what was dropped', pressed: true });
  await button.click();
  assert.deepEqual([await dropped.count(), await kept.count()], [0, before[1]]);
  assert.equal(await page.locator('.shown').textContent(), `${before[1]} of ${before[0] + before[1]} blocks shown`);
  await page.getByRole('button', { name: 'Show what was dropped', pressed: false }).click();
  assert.deepEqual([await dropped.count(), await kept.count()], before);
  assert.equal(await page.locator('.shown').textContent(), '');
});

test('the legend filters by role, and roles add up', async open => {
  const { page } = await open('one');
  const roles = () => page.locator('.blocks ol > li:visible').evaluateAll(items => [...new Set(items.map(item => item.dataset.role))].sort());
  const all = await roles();
  await page.locator('.legend button[data-role="body"]').click();
  assert.deepEqual(await roles(), ['body']);
  await page.locator('.legend button[data-role="list-item"]').click();
  assert.deepEqual(await roles(), ['body', 'list-item']);
  await page.locator('.legend button[data-role="body"]').click();
  await page.locator('.legend button[data-role="list-item"]').click();
  assert.deepEqual(await roles(), all);
});

test('a filter of one page leaves the others alone', async open => {
  const { page } = await open('several');
  await unfold(page);
  const lists = page.locator('.blocks');
  const shown = index => lists.nth(index).locator('ol > li:visible').count();
  const other = await shown(2);
  await lists.nth(1).locator('[data-switch="dropped"]').click();
  await lists.nth(1).locator('[data-role="body"]').first().click();
  assert.equal(await shown(2), other);
});

test('a name marks all its mentions, and only them', async open => {
  const { page } = await open('one');
  const name = page.locator('.names button.name', { hasText: 'Tomas Reen' });
  await name.click();
  assert.deepEqual(await page.locator('mark.on').allTextContents(), ['Tomas Reen', 'Reen']);
  assert.equal(await name.getAttribute('aria-pressed'), 'true');
  await page.locator('.names button.name', { hasText: 'Lesser Merrow' }).click();
  assert.equal(await name.getAttribute('aria-pressed'), 'false');
  assert.deepEqual(new Set(await page.locator('mark.on').allTextContents()), new Set(['Lesser Merrow']));
  await page.locator('.names button.name', { hasText: 'Lesser Merrow' }).click();
  assert.equal(await page.locator('mark.on').count(), 0);
  assert.equal(await page.locator('.next').count(), 0);
});

test('its mentions can be gone through', async open => {
  const { page } = await open('one', { width: 390 });
  await page.locator('.names button.name', { hasText: 'Tomas Reen' }).click();
  const next = page.locator('.next');
  for (const [label, text] of [['1 of 2', 'Tomas Reen'], ['2 of 2', 'Reen'], ['1 of 2', 'Tomas Reen']]) {
    await next.evaluate(button => button.click());
    assert.equal(await next.textContent(), label);
    const here = page.locator('mark.here');
    assert.equal(await here.textContent(), text);
    const box = await here.boundingBox();
    assert.ok(box.y > 0 && box.y + box.height < 900, 'the mention is not on the screen');
  }
});

test('a mention in the text selects its name', async open => {
  const { page } = await open('one');
  await page.locator('mark', { hasText: 'Island Mutual' }).first().click();
  assert.equal(await page.locator('.names button[aria-pressed="true"]').textContent(), 'Island Mutual');
});

test('dark colours can be switched on and off, whatever the system says', async open => {
  for (const scheme of ['light', 'dark']) {
    const { page } = await open('one', { scheme });
    const back = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const first = await back();
    const button = page.getByRole('button', { name: 'Dark colours', pressed: scheme === 'dark' });
    await button.click();
    const second = await back();
    assert.notEqual(first, second);
    await page.getByRole('button', { name: 'Dark colours', pressed: scheme !== 'dark' }).click();
    assert.equal(await back(), first);
  }
});

test('a link into a folded page unfolds it', async open => {
  for (const script of [true, false]) {
    const { page } = await open('several', { script });
    assert.equal(await page.locator('.reader:visible').count(), 0);
    await page.locator('.pages tbody th a').nth(3).click();
    const reader = page.locator('#page-4 .reader');
    assert.ok(await reader.isVisible());
    const box = await reader.boundingBox();
    assert.ok(box.y < 900, 'the page is not on the screen');
  }
});

test('a link to a block that a filter hides shows it', async open => {
  const { page } = await open('one');
  await page.locator('[data-switch="dropped"]').click();
  await page.locator('summary', { hasText: 'Related' }).click();
  const link = page.locator('.extras a.source').first();
  const block = page.locator(await link.getAttribute('href'));
  assert.equal(await block.isVisible(), false);
  await link.click();
  assert.ok(await block.isVisible());
});

test('the keyboard reaches everything, in order and in sight', async open => {
  const { page } = await open('one');
  const focusable = await page.locator('a[href]:visible, button:visible, summary:visible').count();
  const reached = new Set();
  for (let i = 0; i < focusable + 10; i++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === document.body) return null;
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const all = Array.from(document.querySelectorAll('*'));
      return { index: all.indexOf(element), tag: element.localName, text: element.textContent.slice(0, 30), isMarked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2, isSeen: box.bottom > 0 && box.top < innerHeight && box.width > 0 };
    });
    if (focus === null || reached.has(focus.index)) break;
    if (reached.size === 0) assert.equal(focus.text, 'Skip to the content');
    assert.ok(focus.isMarked, `focus on ${focus.tag} "${focus.text}" cannot be seen`);
    assert.ok(focus.isSeen, `${focus.tag} "${focus.text}" is off the screen`);
    reached.add(focus.index);
  }
  assert.ok(reached.size >= focusable, `${reached.size} of ${focusable} reached`);
});

test('keys do what the pointer does', async open => {
  const { page } = await open('several');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
  const page2 = page.locator('details.page > summary').nth(1);
  await page2.focus();
  await page.keyboard.press('Enter');
  assert.ok(await page.locator('#page-2').isVisible());
  await page.locator('#page-2 button.name').first().focus();
  await page.keyboard.press('Space');
  assert.ok(await page.locator('#page-2 mark.on').count() > 0);
  await page.locator('[data-switch="theme"]').focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
});

test('without script everything can be read and nothing pretends', async open => {
  const { page } = await open('one', { script: false });
  assert.equal(await page.locator('button').count(), 0);
  assert.equal(await page.locator('[data-switch="theme"], [data-switch="dropped"], .script-only').filter({ visible: true }).count(), 0);
  assert.ok(await page.locator('.blocks li.dropped').first().isVisible());
  assert.ok(await page.locator('.names .name').first().isVisible());
  const fold = page.locator('summary', { hasText: 'Related' });
  await fold.click();
  assert.ok(await page.locator('.extras li').first().isVisible());
});

test('Arabic runs from right to left, and the report around it does not', async open => {
  const { page } = await open('arabic');
  const direction = selector => page.locator(selector).first().evaluate(element => getComputedStyle(element).direction);
  assert.equal(await direction('.reader'), 'rtl');
  assert.equal(await direction('.reader .headline'), 'rtl');
  assert.equal(await direction('.blocks .text'), 'rtl');
  assert.equal(await direction('.entities'), 'ltr');
  assert.equal(await direction('.facts dt'), 'ltr');
  assert.equal(await page.locator('.reader').getAttribute('lang'), 'ar');
});

test('on paper there are no switches, and the colours are light', async open => {
  const { page } = await open('one', { scheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('button.toggle:visible, .skip:visible, nav:visible').count(), 0);
  const ink = await page.evaluate(() => getComputedStyle(document.body).color.match(/\d+/g).map(Number));
  assert.ok(Math.max(...ink) < 80, `ink ${ink}`);
  assert.ok(await page.locator('.reader').isVisible());
});
