import { useState } from 'react';
import { TradeFileView } from '../trade-file/TradeFileView.tsx';
import { sample } from '../trade-file/sample.fixture.ts';
export default function PreviewPage() {
  const [open, setOpen] = useState<string>();
  return <TradeFileView {...sample} openId={open} onOpen={setOpen} onMap={() => undefined} actions={null} />;
}
