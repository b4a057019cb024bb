import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useWords } from '@/hooks/use-words'
import { frame } from '@/lib/platform/system'
import { cx } from '@/utils/cx'
import { IconButton } from '../icon-button'
import { words } from './messages'
import './index.scss'

interface NavBarProps {
  title?: string
  /** At the left instead of title and back: the shop's name on the home page. */
  children?: ReactNode
  /** Ground: page, white above tabs, green under an awning, none over a picture. */
  tone?: 'page' | 'white' | 'brand' | 'clear'
  /** Lies over the content (pictures that reach the top). */
  floating?: boolean
  onBack?: () => void
}

/** For pages that draw their own navigation bar: keeps status bar and WeChat's capsule free. */
export const NavBar = ({ title, children, tone = 'page', floating = false, onBack }: NavBarProps) => {
  const t = useWords(words)
  const { statusBar, navBar, capsule } = frame()
  return (
    <View
      className={cx('nav-bar', `nav-bar--${tone}`, floating && 'nav-bar--floating')}
      style={{ paddingTop: `${statusBar}px` }}
    >
      <View className="nav-bar__row" style={{ minHeight: `${navBar}px`, paddingRight: `${capsule}px` }}>
        {onBack ? (
          <IconButton
            icon="back"
            size={floating ? 20 : 24}
            tone={floating ? 'disc' : 'ink'}
            label={t.back}
            className="nav-bar__back"
            onClick={onBack}
          />
        ) : null}
        {children ?? (
          <Text
            className="nav-bar__title"
            style={{ left: `${capsule || 52}px`, right: `${capsule || 52}px` }}
          >
            {title}
          </Text>
        )}
      </View>
    </View>
  )
}
