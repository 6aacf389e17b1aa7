/** Run inside the page: tries to leave it, to open others and to get at files. Gives what was got, in one word each. */
export async function leave(outside: string): Promise<Readonly<Record<string, string>>> {
  const said: Record<string, string> = {};
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const attempt = async (name: string, act: () => unknown) => {
    try {
      said[name] = String((await act()) ?? 'nothing');
    } catch (error) {
      said[name] = (error as Error).name;
    }
    await pause(30);
  };
  const click = (properties: object) => {
    const link = Object.assign(document.createElement('a'), properties);
    document.body.append(link);
    link.click();
    link.remove();
  };
  const write = (html: string) => document.body.append(document.createRange().createContextualFragment(html));
  const blob = URL.createObjectURL(new Blob(['<script>opener.pwned = 1</script>'], { type: 'text/html' }));
  const elsewhere = [outside, 'file:///etc/passwd', 'data:text/html,x', blob, 'chrome://gpu', 'devtools://devtools/x'];
  for (const address of [...elsewhere, 'about:blank', location.href, 'app://other/']) {
    await attempt(`open ${address}`, () => window.open(address));
    await attempt(`open by name ${address}`, () => window.open(address, 'named', 'popup,width=9,height=9'));
    await attempt(`link to a new window ${address}`, () => click({ href: address, target: '_blank', rel: 'opener' }));
  }
  for (const address of [
    ...elsewhere,
    'javascript:void(window.ranScript = 1)',
    'app://other/',
    'view-source:app://edgewise/',
  ]) {
    await attempt(`link ${address}`, () => click({ href: address }));
    await attempt(`link of the top ${address}`, () => click({ href: address, target: '_top' }));
    await attempt(`assign ${address}`, () => {
      location.href = address;
    });
    await attempt(`replace ${address}`, () => location.replace(address));
    await attempt(`refresh ${address}`, () => write(`<meta http-equiv="refresh" content="0;url=${address}">`));
    await attempt(`form ${address}`, () => {
      const form = Object.assign(document.createElement('form'), { action: address, method: 'post', target: '_top' });
      document.body.append(form);
      form.submit();
    });
  }
  await attempt('history', () => history.pushState(null, '', outside));
  await attempt('history go', () => history.go(-5));
  await attempt('base', () => write(`<base href="${outside}">`));
  await attempt('download', () => click({ href: 'data:text/plain,x', download: 'x.txt' }));
  await attempt('download of a blob', () => click({ href: blob, download: 'x.html' }));
  await attempt('print', () => print());
  await attempt('alert', () => alert('x'));
  await attempt('confirm', () => confirm('x'));
  await attempt('prompt', () => prompt('x'));
  await attempt('move', () => moveTo(5000, 5000));
  await attempt('hold', () => {
    window.addEventListener('beforeunload', (event) => event.preventDefault());
  });
  for (const file of [
    'file:///etc/passwd',
    'app://edgewise/..%2f..%2fpackage.json',
    'app://edgewise/%2e%2e/%2e%2e/package.json',
    'filesystem:app://edgewise/temporary/x',
  ]) {
    await attempt(`fetch ${file}`, () => fetch(file).then((answer) => answer.text()));
    await attempt(`ask for ${file}`, () => {
      const request = new XMLHttpRequest();
      request.open('GET', file, false);
      request.send();
      return request.responseText;
    });
    await attempt(`script ${file}`, () => {
      const script = Object.assign(document.createElement('script'), { src: file });
      document.body.append(script);
      return new Promise((resolve) => {
        script.onload = () => resolve('loaded');
        script.onerror = () => resolve('refused');
      });
    });
  }
  await pause(500);
  return said;
}
