import { fuzzPages } from './pages'

fuzzPages(1, 4)
