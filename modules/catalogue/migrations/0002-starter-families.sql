-- Families of the platform, so that the first products compare. Units: UN/ECE Recommendation 20.
insert into catalogue.family (family_id, organisation_id, code, name, parameters, created_at) values
('01950000-0000-7000-8000-0000000000f1', null, 'led-lamps', '{"en": "LED lamps", "zh-CN": "LED 灯具"}', '[
  {"code": "power", "name": {"en": "Rated power", "zh-CN": "额定功率"}, "type": "number", "unit": "WTT", "minimum": "0"},
  {"code": "voltage", "name": {"en": "Rated voltage", "zh-CN": "额定电压"}, "type": "number", "unit": "VLT", "minimum": "0"},
  {"code": "luminousFlux", "name": {"en": "Luminous flux", "zh-CN": "光通量"}, "type": "number", "unit": "LUM", "minimum": "0"},
  {"code": "colourTemperature", "name": {"en": "Colour temperature", "zh-CN": "色温"}, "type": "number", "unit": "KEL", "minimum": "0"},
  {"code": "cap", "name": {"en": "Cap", "zh-CN": "灯头"}, "type": "choice", "choices": [
    {"code": "E14", "name": {"en": "E14"}}, {"code": "E27", "name": {"en": "E27"}}, {"code": "B22", "name": {"en": "B22"}},
    {"code": "GU10", "name": {"en": "GU10"}}, {"code": "none", "name": {"en": "None", "zh-CN": "无"}}]},
  {"code": "dimmable", "name": {"en": "Dimmable", "zh-CN": "可调光"}, "type": "boolean"},
  {"code": "batteryPowered", "name": {"en": "Battery powered", "zh-CN": "电池供电"}, "type": "boolean"}]', now()),
('01950000-0000-7000-8000-0000000000f2', null, 'tableware', '{"en": "Tableware and kitchenware", "zh-CN": "餐具及厨具"}', '[
  {"code": "material", "name": {"en": "Material", "zh-CN": "材质"}, "type": "choice", "choices": [
    {"code": "porcelain", "name": {"en": "Porcelain", "zh-CN": "瓷"}}, {"code": "stoneware", "name": {"en": "Stoneware", "zh-CN": "炻器"}},
    {"code": "glass", "name": {"en": "Glass", "zh-CN": "玻璃"}}, {"code": "stainless-steel", "name": {"en": "Stainless steel", "zh-CN": "不锈钢"}},
    {"code": "wood", "name": {"en": "Wood", "zh-CN": "木"}}, {"code": "bamboo", "name": {"en": "Bamboo", "zh-CN": "竹"}},
    {"code": "plastic", "name": {"en": "Plastic", "zh-CN": "塑料"}}]},
  {"code": "capacity", "name": {"en": "Capacity", "zh-CN": "容量"}, "type": "number", "unit": "MLT", "minimum": "0"},
  {"code": "diameter", "name": {"en": "Diameter", "zh-CN": "直径"}, "type": "number", "unit": "MMT", "minimum": "0"},
  {"code": "dishwasherSafe", "name": {"en": "Dishwasher safe", "zh-CN": "可用洗碗机"}, "type": "boolean"},
  {"code": "foodContact", "name": {"en": "For contact with food", "zh-CN": "食品接触用"}, "type": "boolean"},
  {"code": "colour", "name": {"en": "Colour", "zh-CN": "颜色"}, "type": "text"}]', now()),
('01950000-0000-7000-8000-0000000000f3', null, 'household-decoration', '{"en": "Household and decoration", "zh-CN": "家居装饰"}', '[
  {"code": "material", "name": {"en": "Material", "zh-CN": "材质"}, "type": "text"},
  {"code": "colour", "name": {"en": "Colour", "zh-CN": "颜色"}, "type": "text"},
  {"code": "length", "name": {"en": "Length", "zh-CN": "长度"}, "type": "number", "unit": "MMT", "minimum": "0"},
  {"code": "width", "name": {"en": "Width", "zh-CN": "宽度"}, "type": "number", "unit": "MMT", "minimum": "0"},
  {"code": "height", "name": {"en": "Height", "zh-CN": "高度"}, "type": "number", "unit": "MMT", "minimum": "0"},
  {"code": "handmade", "name": {"en": "Handmade", "zh-CN": "手工制作"}, "type": "boolean"}]', now()),
('01950000-0000-7000-8000-0000000000f4', null, 'garments', '{"en": "Garments", "zh-CN": "服装"}', '[
  {"code": "fibre", "name": {"en": "Main fibre", "zh-CN": "主要纤维"}, "type": "choice", "choices": [
    {"code": "cotton", "name": {"en": "Cotton", "zh-CN": "棉"}}, {"code": "wool", "name": {"en": "Wool", "zh-CN": "羊毛"}},
    {"code": "silk", "name": {"en": "Silk", "zh-CN": "丝"}}, {"code": "linen", "name": {"en": "Linen", "zh-CN": "亚麻"}},
    {"code": "polyester", "name": {"en": "Polyester", "zh-CN": "聚酯"}}, {"code": "polyamide", "name": {"en": "Polyamide", "zh-CN": "聚酰胺"}},
    {"code": "viscose", "name": {"en": "Viscose", "zh-CN": "粘胶"}}]},
  {"code": "fibreShare", "name": {"en": "Share of main fibre", "zh-CN": "主要纤维含量"}, "type": "number", "unit": "P1", "minimum": "0", "maximum": "100"},
  {"code": "construction", "name": {"en": "Construction", "zh-CN": "织造方式"}, "type": "choice", "choices": [
    {"code": "knitted", "name": {"en": "Knitted or crocheted", "zh-CN": "针织或钩编"}}, {"code": "woven", "name": {"en": "Woven", "zh-CN": "机织"}}]},
  {"code": "wearer", "name": {"en": "For", "zh-CN": "适用人群"}, "type": "choice", "choices": [
    {"code": "women", "name": {"en": "Women", "zh-CN": "女"}}, {"code": "men", "name": {"en": "Men", "zh-CN": "男"}},
    {"code": "children", "name": {"en": "Children", "zh-CN": "儿童"}}, {"code": "anyone", "name": {"en": "Anyone", "zh-CN": "通用"}}]},
  {"code": "size", "name": {"en": "Size", "zh-CN": "尺码"}, "type": "text"},
  {"code": "colour", "name": {"en": "Colour", "zh-CN": "颜色"}, "type": "text"}]', now()),
('01950000-0000-7000-8000-0000000000f5', null, 'paints', '{"en": "Paints and coatings", "zh-CN": "油漆涂料"}', '[
  {"code": "binder", "name": {"en": "Binder", "zh-CN": "成膜物质"}, "type": "choice", "choices": [
    {"code": "acrylic", "name": {"en": "Acrylic", "zh-CN": "丙烯酸"}}, {"code": "alkyd", "name": {"en": "Alkyd", "zh-CN": "醇酸"}},
    {"code": "epoxy", "name": {"en": "Epoxy", "zh-CN": "环氧"}}, {"code": "polyurethane", "name": {"en": "Polyurethane", "zh-CN": "聚氨酯"}}]},
  {"code": "solvent", "name": {"en": "Thinned with", "zh-CN": "稀释剂"}, "type": "choice", "choices": [
    {"code": "water", "name": {"en": "Water", "zh-CN": "水"}}, {"code": "organic", "name": {"en": "Organic solvent", "zh-CN": "有机溶剂"}}]},
  {"code": "colour", "name": {"en": "Colour", "zh-CN": "颜色"}, "type": "text"},
  {"code": "content", "name": {"en": "Content of a can", "zh-CN": "每罐含量"}, "type": "number", "unit": "LTR", "minimum": "0"}]', now()),
('01950000-0000-7000-8000-0000000000f6', null, 'machine-parts', '{"en": "Machine parts", "zh-CN": "机械零件"}', '[
  {"code": "material", "name": {"en": "Material", "zh-CN": "材质"}, "type": "text"},
  {"code": "standard", "name": {"en": "Made to standard", "zh-CN": "执行标准"}, "type": "text"},
  {"code": "innerDiameter", "name": {"en": "Inner diameter", "zh-CN": "内径"}, "type": "number", "unit": "MMT", "minimum": "0"},
  {"code": "outerDiameter", "name": {"en": "Outer diameter", "zh-CN": "外径"}, "type": "number", "unit": "MMT", "minimum": "0"},
  {"code": "length", "name": {"en": "Length", "zh-CN": "长度"}, "type": "number", "unit": "MMT", "minimum": "0"},
  {"code": "surface", "name": {"en": "Surface", "zh-CN": "表面处理"}, "type": "text"}]', now());

-- check: select count(*) = 6 from catalogue.family where organisation_id is null
