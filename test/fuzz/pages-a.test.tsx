import { fuzzPages } from './pages'

fuzzPages(0, 4)
