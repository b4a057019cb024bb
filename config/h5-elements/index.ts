/**
 * The browser's own elements in place of Taro's for those that pages are made of (config/index.ts, ADR 5): each of
 * Taro's is a custom element that draws itself a second time. They take the props that the shop uses, and look alike.
 */
export * from '@tarojs/components/lib/react'
export { Button, Image, ScrollView, Text, View } from './elements'
export { Input, Textarea } from './input'
