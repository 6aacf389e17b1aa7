import {
  ClipboardList,
  FileChartColumn,
  FileCode,
  FileText,
  Frame,
  Image,
  type LucideIcon,
  Network,
  NotebookText,
  Pencil,
  PenTool,
  Shapes,
  Table,
  Workflow,
} from 'lucide-react';
import { RadioGroup } from 'radix-ui';
import type { Format } from '../../shared/formats/format.ts';

/** Anything else is a text. */
const icons = new Map<string, LucideIcon>([
  ['mermaid', Workflow],
  ['architecture', Network],
  ['svg', PenTool],
  ['png', Image],
  ['pdf', FileText],
  ['markdown', NotebookText],
  ['canvas', Frame],
  ['drawio', Shapes],
  ['excalidraw', Pencil],
  ['csv', Table],
  ['board', ClipboardList],
  ['analysis', FileChartColumn],
]);

/** Every format, one of which is chosen; arrows go through them. */
export function FormatList({
  formats,
  chosen,
  onChoose,
}: {
  readonly formats: readonly Format[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}) {
  return (
    <RadioGroup.Root className="export-formats" aria-label="Format" value={chosen} onValueChange={onChoose}>
      {formats.map(({ id, label, hint }) => {
        const Icon = icons.get(id) ?? FileCode;
        return (
          <RadioGroup.Item
            key={id}
            value={id}
            aria-label={label}
            className="export-format"
            // The group chooses only while the arrow is held down: a quick press would move the focus alone.
            onFocus={() => id !== chosen && onChoose(id)}
          >
            <Icon size={16} />
            <span className="cut">
              <span className="medium">{label}</span>
              {hint !== undefined && <span className="muted caption cut">{hint}</span>}
            </span>
          </RadioGroup.Item>
        );
      })}
    </RadioGroup.Root>
  );
}
