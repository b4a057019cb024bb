import { Button } from '@/components/button'
import { useWords } from '@/hooks/use-words'
import { copyText, toast } from '@/lib/platform/feedback'
import { pageLink } from '@/lib/platform/share'
import { isWeapp } from '@/lib/platform/system'
import { words } from './messages'

interface ShareButtonProps {
  children: string
  /** Of the page as it is shared; the card in WeChat is the page's `useShareAppMessage`. */
  path: string
  kind?: 'solid' | 'soft' | 'outline'
}

/** Sends the page to a friend: the card in WeChat, elsewhere its link. */
export const ShareButton = ({ children, path, kind = 'solid' }: ShareButtonProps) => {
  const t = useWords(words)
  const copy = async () => {
    const link = pageLink(path)
    toast(link && (await copyText(link)) ? t.copied : t.failed)
  }
  return isWeapp ? (
    <Button grow kind={kind} icon="wechat" openType="share">
      {children}
    </Button>
  ) : (
    <Button grow kind={kind} icon="share" onClick={() => void copy()}>
      {children}
    </Button>
  )
}
