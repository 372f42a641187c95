import { type KyselyPlugin, OperationNodeTransformer, type PrimitiveValueListNode, type RootOperationNode, type ValueNode } from 'kysely'

const alsText = (wert: unknown): unknown => (wert instanceof Temporal.Instant ? wert.toString() : wert)

class Umwandler extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: alsText(node.value) }
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map(alsText) }
  }
}

const umwandler = new Umwandler()

/** Hands moments to the driver as text; neither driver knows `Temporal`. */
export const zeitpunkte: KyselyPlugin = {
  transformQuery: ({ node }): RootOperationNode => umwandler.transformNode(node),
  transformResult: async ({ result }) => result,
}
