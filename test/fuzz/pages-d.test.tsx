import { fuzzPages } from './pages'

fuzzPages(3, 4)
