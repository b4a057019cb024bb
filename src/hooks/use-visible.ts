import { useDidHide, useDidShow } from '@tarojs/taro'
import { useRef, useState } from 'react'

/**
 * Whether the page is on screen.
 * @param onReturn called when it comes back after another page or app was in front
 */
export const useVisible = (onReturn?: () => void): boolean => {
  const [visible, setVisible] = useState(true)
  const left = useRef(false)
  useDidShow(() => {
    setVisible(true)
    if (left.current) onReturn?.()
    left.current = false
  })
  useDidHide(() => {
    left.current = true
    setVisible(false)
  })
  return visible
}
