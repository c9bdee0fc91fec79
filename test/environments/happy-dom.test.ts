// @vitest-environment happy-dom
import { describeEnvironment } from './suite.ts'

describeEnvironment()
