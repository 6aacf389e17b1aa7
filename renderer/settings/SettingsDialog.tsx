import { useEffect, useState } from 'react';
import type { AppInfo } from '../../shared/host/host.ts';
import type { DesktopSettings } from '../../shared/host/settings.ts';
import { ParamRow } from '../controls/ParamRow.tsx';
import { Segments } from '../controls/Segments.tsx';
import { Toggle } from '../controls/Toggle.tsx';
import { Modal } from '../dialogs/Modal.tsx';
import { useBoardState, useSession } from '../store/use-store.ts';
import { FilesSection } from './FilesSection.tsx';
import { KeptSection } from './KeptSection.tsx';
import { Section } from './Section.tsx';
import { UpdatesSection } from './UpdatesSection.tsx';
import './settings.css';

const themes = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

const wheels = [
  { value: 'moves', label: 'Moves' },
  { value: 'zooms', label: 'Zooms' },
] as const;

/** What a person can set, and what the program keeps on this machine. */
export function SettingsDialog() {
  const { board, host } = useSession();
  const { theme, wheel, grid, snap } = useBoardState((state) => state.preferences);
  const [info, setInfo] = useState<AppInfo | null>(null);
  const [settings, setSettings] = useState<DesktopSettings | null>(null);
  useEffect(() => {
    void host.appInfo().then((result) => result.ok && setInfo(result.value));
    void host.settings().then((result) => result.ok && setSettings(result.value));
  }, [host]);

  async function change(next: DesktopSettings): Promise<void> {
    setSettings(next);
    const result = await host.changeSettings(next);
    if (!result.ok) board.tell({ kind: 'error', text: result.error.message });
  }

  const isDesktop = info !== null && info.platform !== 'web';
  return (
    <Modal title="Settings" className="small-dialog settings-dialog">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: in a low window it scrolls, and what scrolls must be reachable by keyboard */}
      <div className="dialog-body" tabIndex={0}>
        <Section heading="Look">
          <ParamRow name="Theme">
            <Segments label="Theme" value={theme} options={themes} onChange={(next) => board.prefer({ theme: next })} />
          </ParamRow>
          <p className="muted">Motion and contrast follow the system’s own settings.</p>
        </Section>
        <Section heading="Board">
          <ParamRow name="The wheel">
            <Segments
              label="The wheel"
              value={wheel}
              options={wheels}
              onChange={(next) => board.prefer({ wheel: next })}
            />
          </ParamRow>
          <ParamRow name="Dots on the board">
            <Toggle label="Dots on the board" checked={grid} onChange={(next) => board.prefer({ grid: next })} />
          </ParamRow>
          <ParamRow name="Snap to other things">
            <Toggle label="Snap to other things" checked={snap} onChange={(next) => board.prefer({ snap: next })} />
          </ParamRow>
        </Section>
        <Section heading="Writing">
          {isDesktop && settings !== null ? (
            <>
              <ParamRow name="Underline words that are spelt wrong">
                <Toggle
                  label="Underline words that are spelt wrong"
                  checked={settings.spelling}
                  onChange={(spelling) => void change({ ...settings, spelling })}
                />
              </ParamRow>
              <p className="muted">
                In English, on this machine alone. Names of services count as right; others can be added by a right
                click.
              </p>
            </>
          ) : (
            <p className="muted">Spelling is checked as the browser is set.</p>
          )}
        </Section>
        <FilesSection />
        <KeptSection isDesktop={isDesktop} />
        {isDesktop && settings !== null && (
          <UpdatesSection
            state={info.updates}
            isOn={settings.updates === 'on'}
            onChange={(isOn) => void change({ ...settings, updates: isOn ? 'on' : 'off' })}
          />
        )}
      </div>
    </Modal>
  );
}
